package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much of a word is left to do in each band of a match analysis.
 *
 * @param from the first day of preparation for which they hold
 * @param percent by band
 */
public record MatchWeights(LocalDate from, Map<String, Integer> percent) implements Dated {
    /** The bands that have a weight, the least work first; what is in none of them is new and done in full. */
    public static final List<String> BANDS =
            List.of("repetition", "reuse", "context", "exact", "fuzzy-95", "fuzzy-85", "fuzzy-75");

    private static final int ALL = 100;

    public MatchWeights {
        percent = Map.copyOf(percent);
    }

    /** Percent of the work that is left in this band. */
    public int of(String band) {
        return BANDS.contains(band) ? Objects.requireNonNull(percent.get(band)) : ALL;
    }
}
