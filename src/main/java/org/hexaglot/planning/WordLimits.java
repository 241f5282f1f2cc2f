package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.Map;

/**
 * Word limits by name, footnotes, headings and hidden text counted.
 *
 * @param from the first day of planning for which they hold
 */
public record WordLimits(LocalDate from, Map<String, Integer> limits) implements Dated {
    static final String IN_SESSION = "in-session";

    public WordLimits {
        limits = Map.copyOf(limits);
    }
}
