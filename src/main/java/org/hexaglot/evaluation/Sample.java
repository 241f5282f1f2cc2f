package org.hexaglot.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hexaglot.evaluation.Evaluation.Sampled;

/** Draws segments by chance until there are enough words; the order is that of the text. */
final class Sample {
    private Sample() {}

    /** @param words of the source that the sample has at least, if the text has as many */
    static List<Sampled> of(List<Sampled> all, int words, Random chance) {
        List<Sampled> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        List<Sampled> drawn = new ArrayList<>();
        int sum = 0;
        for (Sampled each : shuffled) {
            if (sum >= words) {
                break;
            }
            if (each.words() > 0) {
                drawn.add(each);
                sum += each.words();
            }
        }
        drawn.sort(Comparator.comparingInt(Sampled::position));
        return drawn;
    }
}
