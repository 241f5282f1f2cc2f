package org.hexaglot.evaluation;

import java.util.List;
import java.util.Locale;
import org.hexaglot.kernel.PersonId;

/**
 * How a person's translations fared over time.
 *
 * @param samples how many were sent
 * @param mean points per 1,000 words over all samples together
 * @param direction the last three against those before them
 */
public record Trend(PersonId person, int samples, double mean, Direction direction) {
    private static final int RECENT = 3;
    /** Points per 1,000 words; a smaller difference says nothing. */
    private static final double NOTICEABLE = 1;

    /** Where it goes. */
    public enum Direction {
        BETTER,
        SAME,
        WORSE,
        /** Too few to say. */
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param newestFirst as they are listed */
    static Trend of(PersonId person, List<EvaluationLine> newestFirst) {
        return new Trend(person, newestFirst.size(), mean(newestFirst), direction(newestFirst));
    }

    private static Direction direction(List<EvaluationLine> newestFirst) {
        int size = newestFirst.size();
        if (size <= RECENT) {
            return Direction.UNKNOWN;
        }
        double change = mean(newestFirst.subList(0, RECENT)) - mean(newestFirst.subList(RECENT, size));
        if (Math.abs(change) < NOTICEABLE) {
            return Direction.SAME;
        }
        return change < 0 ? Direction.BETTER : Direction.WORSE;
    }

    private static double mean(List<EvaluationLine> some) {
        int words = some.stream().mapToInt(EvaluationLine::words).sum();
        int points = some.stream().mapToInt(EvaluationLine::points).sum();
        return words == 0 ? 0 : points * (double) EvaluationLine.WORDS / words;
    }
}
