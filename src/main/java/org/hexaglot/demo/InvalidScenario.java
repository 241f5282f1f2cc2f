package org.hexaglot.demo;

import org.yaml.snakeyaml.error.Mark;

/** The demonstration's data are wrong; the message begins with file and line. A defect of ours, never of a caller. */
public final class InvalidScenario extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidScenario(String file, Mark mark, String what) {
        super(file + ":" + (mark.getLine() + 1) + ": " + what);
    }

    InvalidScenario(String what, Throwable cause) {
        super(what, cause);
    }
}
