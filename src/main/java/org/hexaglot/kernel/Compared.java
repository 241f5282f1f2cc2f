package org.hexaglot.kernel;

import java.time.Instant;

/** How the values are compared by which a list is ordered. */
public enum Compared {
    TEXT,
    NUMBER,
    TIME;

    /**
     * A value as it was written before.
     *
     * @throws NumberFormatException when it is no number
     * @throws java.time.DateTimeException when it is no time
     */
    public Object read(String value) {
        return switch (this) {
            case TEXT -> value;
            case NUMBER -> Double.valueOf(value);
            case TIME -> Instant.parse(value);
        };
    }
}
