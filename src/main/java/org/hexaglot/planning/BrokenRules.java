package org.hexaglot.planning;

import java.util.List;

/** The files in {@code workflow/} cannot be used; lists every problem with its file, line and key. Stops the start. */
public final class BrokenRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    BrokenRules(List<String> problems) {
        super("The workflow files cannot be used:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each problem: {@code file:line key: what is wrong}. */
    public List<String> problems() {
        return problems;
    }
}
