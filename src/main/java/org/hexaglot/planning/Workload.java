package org.hexaglot.planning;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;

/**
 * The work on one document.
 *
 * @param words estimated until submission, counted afterwards; at least one, since every step has to be opened
 * @param original the language of the text as submitted
 * @param languages all languages in which the document is issued; the original one belongs to them in any case
 * @param efforts words with the work that is left in them, by language, once the text was compared with the memory;
 *     languages that are missing are worked on in full
 */
public record Workload(long words, Language original, Set<Language> languages, Map<Language, Integer> efforts) {
    /** No conference document is longer; a mistyped estimate does not plan centuries. */
    private static final long MOST_WORDS = 5_000_000;

    public Workload {
        words = Math.max(1, Math.min(MOST_WORDS, words));
        EnumSet<Language> all = EnumSet.of(original);
        all.addAll(languages);
        languages = Set.copyOf(all);
        efforts = Map.copyOf(efforts);
    }

    public Workload(long words, Language original, Set<Language> languages) {
        this(words, original, languages, Map.of());
    }

    /** Words with the work that is left in them, for translation and revision; at least one. */
    long effort(Language language) {
        Integer effort = efforts.get(language);
        return effort == null ? words : Math.max(1, effort);
    }

    /** The effort of the language with most of it: the others wait for it. */
    long mostEffort() {
        return languages.stream()
                .filter(language -> language != original)
                .mapToLong(this::effort)
                .max()
                .orElse(words);
    }

    boolean isTranslated() {
        return languages.size() > 1;
    }
}
