package org.hexaglot.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hexaglot.kernel.PersonId;

/**
 * How a person's translations fared over time.
 *
 * @param evaluations those sent, oldest first
 */
public record Trend(PersonId person, List<Evaluation> evaluations) {
    private static final int RECENT = 3;
    private static final int WORDS = 1000;
    /** Points per 1,000 words; a smaller difference says nothing. */
    private static final double NOTICEABLE = 1;

    public Trend {
        evaluations = List.copyOf(evaluations);
    }

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
    static Trend of(PersonId person, List<Evaluation> newestFirst) {
        List<Evaluation> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return new Trend(person, oldestFirst);
    }

    /** Points per 1,000 words over all samples together. */
    public double mean() {
        return mean(evaluations);
    }

    /** The last three against those before them. */
    public Direction direction() {
        int size = evaluations.size();
        if (size <= RECENT) {
            return Direction.UNKNOWN;
        }
        double change = mean(evaluations.subList(size - RECENT, size)) - mean(evaluations.subList(0, size - RECENT));
        if (Math.abs(change) < NOTICEABLE) {
            return Direction.SAME;
        }
        return change < 0 ? Direction.BETTER : Direction.WORSE;
    }

    private static double mean(List<Evaluation> some) {
        int words = some.stream().mapToInt(Evaluation::words).sum();
        int points = some.stream()
                .flatMap(each -> each.marks().stream())
                .mapToInt(Evaluation.Mark::points)
                .sum();
        return words == 0 ? 0 : points * (double) WORDS / words;
    }
}
