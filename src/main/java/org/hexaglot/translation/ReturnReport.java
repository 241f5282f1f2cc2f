package org.hexaglot.translation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a package that came back, segment by segment. When one segment is refused, nothing is applied.
 *
 * @param remaining segments of the language that have no translation at all
 * @param offered segments whose translation the memory offers and nobody has taken yet
 * @param file the name of the file that was made of the translation, or null
 * @param problem why no file was made though everything is translated: the key of a refusal, or null
 */
public record ReturnReport(
        boolean applied,
        int remaining,
        int offered,
        @Nullable String file,
        @Nullable String problem,
        List<Line> lines) {
    /** What happened to a segment. */
    public enum Outcome {
        TAKEN,
        UNCHANGED,
        REFUSED,
        /** It belongs to an older source and is no longer in the text. */
        OUTDATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One segment.
     *
     * @param reason of a refusal, in a word; empty otherwise
     * @param source the letters of its source, shortened
     */
    public record Line(String segment, Outcome outcome, String reason, String source) {}

    /** What becomes of a package without segments. */
    static final ReturnReport NOTHING = new ReturnReport(false, 0, 0, null, null, List.of());

    public ReturnReport {
        lines = List.copyOf(lines);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    ReturnReport applied(int left, int open) {
        return new ReturnReport(true, left, open, null, null, lines);
    }

    ReturnReport made(String name) {
        return new ReturnReport(true, 0, offered, name, null, lines);
    }

    ReturnReport failed(String reason) {
        return new ReturnReport(true, 0, offered, null, reason, lines);
    }
}
