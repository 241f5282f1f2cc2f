package org.hexaglot.reference;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.kernel.Language;

/**
 * A translation that the memory offers.
 *
 * @param likeness percent, see {@link Likeness}
 * @param score likeness less the penalties for old, contractual and imported work
 * @param target language of the translation
 */
public record Match(Kind kind, int likeness, int score, Language target, MemoryUnit unit) {
    /** The best first; of equals the newest. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::kind)
            .thenComparing(Comparator.comparingInt(Match::score).reversed())
            .thenComparing(
                    Comparator.comparingLong((Match match) -> match.unit().id()).reversed());

    /** What stands behind an offer, the safest first. */
    public enum Kind {
        /** Stands word for word in the reference document: taken as it is. */
        REPEATED,
        /** The same text between the same neighbours. */
        IN_CONTEXT,
        EXACT,
        FUZZY;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String code() {
            return code;
        }
    }

    public String text() {
        return unit.text(target);
    }

    /** The same for a part of its passage. */
    Match of(Language source, String part, String translation) {
        MemoryUnit cut =
                new MemoryUnit(unit.id(), unit.source(), Map.of(source, part, target, translation), unit.contractual());
        return new Match(kind, likeness, score, target, cut);
    }

    public Origin origin() {
        return unit.origin(target);
    }
}
