package org.hexaglot.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.WordRules;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.MatchWeights;

/**
 * What the memory holds of a text, one line for each language it is translated into.
 *
 * @param segments passages of the text
 * @param words of the text, by {@link WordRules}
 */
public record MatchSheet(Language source, int segments, int words, List<Line> lines) {
    public MatchSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One language.
     *
     * @param bands all of them; words of Chinese text are rounded up in each, so that their sum may exceed the total
     * @param netWords words with the work that is left in them
     */
    public record Line(Language target, Map<MatchBand, Count> bands, int netWords) {
        public Line {
            bands = new EnumMap<>(bands);
        }

        public Count in(MatchBand band) {
            return bands.getOrDefault(band, Count.NONE);
        }
    }

    /** Passages and their words. */
    public record Count(int segments, int words) {
        static final Count NONE = new Count(0, 0);
    }

    /** Words with the work that is left in them, from the sum of words and percent. */
    public static int netOf(long sum) {
        return (int) Math.ceil(sum / 100.0);
    }

    /** Counts one line. */
    static final class Counting {
        private final Map<MatchBand, WordRules.Tally> words = new EnumMap<>(MatchBand.class);
        private final Map<MatchBand, Integer> segments = new EnumMap<>(MatchBand.class);

        void add(MatchBand band, String text) {
            words.merge(band, WordRules.tally(text), WordRules.Tally::plus);
            segments.merge(band, 1, Integer::sum);
        }

        Line line(Language target, MatchWeights weights) {
            Map<MatchBand, Count> bands = new EnumMap<>(MatchBand.class);
            long net = 0;
            for (MatchBand band : MatchBand.values()) {
                int count = words.getOrDefault(band, WordRules.Tally.NONE).words();
                bands.put(band, new Count(segments.getOrDefault(band, 0), count));
                net += (long) count * weights.of(band.code());
            }
            return new Line(target, bands, netOf(net));
        }
    }
}
