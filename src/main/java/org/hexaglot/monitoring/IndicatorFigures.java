package org.hexaglot.monitoring;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

        /** Fewer than this make a rate that says little; the counts are shown first then. */
        public static final int FEW = 5;

        private static final double HUNDRED = 100;

        public Figure plus(Figure other) {
            return new Figure(met + other.met, of + other.of);
        }

        public boolean isOfFew() {
            return of < FEW;
        }

        /** Between 0 and 1, null of none. */
        public @Nullable Double rate() {
            return of == 0 ? null : (double) met / of;
        }

        /** Percentage points gained since an earlier figure; null where one of both counted too few to be compared. */
        public @Nullable Double pointsSince(Figure earlier) {
            Double rate = rate();
            Double past = earlier.rate();
            boolean isSaying = !isOfFew() && !earlier.isOfFew();
            return rate == null || past == null || !isSaying ? null : (rate - past) * HUNDRED;
        }

        /** Percentage points between the best and the last; empty when fewer than two counted anything. */
        public static Optional<Double> spread(Collection<Figure> figures) {
            DoubleSummaryStatistics rates = figures.stream()
                    .map(Figure::rate)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            return rates.getCount() < 2 ? Optional.empty() : Optional.of((rates.getMax() - rates.getMin()) * HUNDRED);
        }
    }

    public IndicatorFigures {
        figures = Map.copyOf(figures);
    }

    /** What an indicator comes to in some rows together. */
    public static Figure sum(Collection<IndicatorFigures> rows, Indicator indicator) {
        return rows.stream().map(row -> row.figure(indicator)).reduce(Figure.NONE, Figure::plus);
    }

    public Figure figure(Indicator indicator) {
        return Objects.requireNonNullElse(figures.get(indicator), Figure.NONE);
    }
}
