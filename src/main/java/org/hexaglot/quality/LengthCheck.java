package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.content.WordRules;

/**
 * Finds translations much longer or shorter than those of this very document are beside their sources: a sentence that
 * was left out or stands there twice. Keeps two figures of a segment and no text.
 */
final class LengthCheck {
    /** With fewer segments nobody can say what is usual. */
    private static final int FEWEST = 20;
    /** Letters; what is shorter varies for good reasons. */
    private static final double SHORTEST = 40;
    /** A character of a script without spaces says about as much as so many letters more. */
    private static final double CHARACTER = 2.2;

    private static final double DEVIATIONS = 5;
    /** The median of absolute deviations times this is the standard deviation. */
    private static final double NORMAL = 1.4826;
    /** Natural logarithm of the least factor that is told: less is a matter of style. */
    private static final double LEAST = Math.log(1.9);

    private final List<Integer> positions = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    void add(Pair pair) {
        double source = length(pair.source());
        if (source >= SHORTEST && pair.isTranslated() && !SameCheck.isSame(pair)) {
            positions.add(pair.position());
            ratios.add(Math.log(length(pair.target()) / source));
        }
    }

    static double length(String text) {
        return text.length() + CHARACTER * WordRules.tally(text).characters();
    }

    /** The positions of those that stand out. */
    List<Integer> outliers() {
        if (ratios.size() < FEWEST) {
            return List.of();
        }
        double middle = median(ratios.stream().mapToDouble(Double::doubleValue).toArray());
        double spread = NORMAL
                * median(ratios.stream()
                        .mapToDouble(ratio -> Math.abs(ratio - middle))
                        .toArray());
        double most = Math.max(LEAST, DEVIATIONS * spread);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < ratios.size(); i++) {
            if (Math.abs(ratios.get(i) - middle) > most) {
                found.add(positions.get(i));
            }
        }
        return found;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
