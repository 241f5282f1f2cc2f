package org.hexaglot.planning;

import java.util.EnumSet;
import java.util.Set;
import org.hexaglot.kernel.Language;

/**
 * The work on one document.
 *
 * @param words estimated until submission, counted afterwards; at least one, since every step has to be opened
 * @param original the language of the text as submitted
 * @param languages all languages in which the document is issued; the original one belongs to them in any case
 */
public record Workload(long words, Language original, Set<Language> languages) {
    /** No conference document is longer; a mistyped estimate does not plan centuries. */
    private static final long MOST_WORDS = 5_000_000;

    public Workload {
        words = Math.max(1, Math.min(MOST_WORDS, words));
        EnumSet<Language> all = EnumSet.of(original);
        all.addAll(languages);
        languages = Set.copyOf(all);
    }

    boolean isTranslated() {
        return languages.size() > 1;
    }
}
