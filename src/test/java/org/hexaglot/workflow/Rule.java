package org.hexaglot.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.function.Consumer;

/** A rule names the things it holds for, and fails when there are none. */
final class Rule {

    private Rule() {}

    static <T> void each(Collection<T> subjects, Consumer<T> rule) {
        assertThat(subjects).as("what the rule holds for").isNotEmpty();
        subjects.forEach(rule);
    }
}
