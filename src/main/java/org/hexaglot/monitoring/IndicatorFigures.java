package org.hexaglot.monitoring;

import java.util.Map;
import java.util.Objects;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of one body, one month, or whatever the figures are cut by.
 *
 * @param key what this row is of, such as {@code GA/81}, {@code fr} or {@code 2026-Q4}; {@code all} when uncut
 * @param figures one for each indicator
 */
public record IndicatorFigures(String key, Map<Indicator, Figure> figures) {
    /** How many met it, of how many. */
    public record Figure(long met, long of) {
        public static final Figure NONE = new Figure(0, 0);

        public Figure plus(Figure other) {
            return new Figure(met + other.met, of + other.of);
        }

        /** Between 0 and 1, null of none. */
        public @Nullable Double rate() {
            return of == 0 ? null : (double) met / of;
        }
    }

    public IndicatorFigures {
        figures = Map.copyOf(figures);
    }

    public Figure figure(Indicator indicator) {
        return Objects.requireNonNullElse(figures.get(indicator), Figure.NONE);
    }
}
