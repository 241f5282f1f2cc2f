package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is foreseen of one document: it is ready when the last of its languages is.
 *
 * @param whole of the document: the dates and the cause of its last language, and the lowest of the probabilities
 * @param languages of each required language
 */
public record Prospect(OpenDocument document, Likely whole, Map<Language, Likely> languages) {
    public Prospect {
        languages = Collections.unmodifiableMap(new EnumMap<>(languages));
    }

    /** Whether it is likely to be ready only after its issue-by day. */
    public boolean isLate() {
        LocalDate issueBy = document.issueBy();
        return issueBy != null && isAfter(whole.on(), issueBy);
    }

    /** The languages of which the same is likely. */
    public Set<Language> lateLanguages() {
        LocalDate issueBy = document.issueBy();
        Set<Language> late = EnumSet.noneOf(Language.class);
        languages.forEach((language, likely) -> {
            if (issueBy != null && isAfter(likely.on(), issueBy)) {
                late.add(language);
            }
        });
        return late;
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate limit) {
        return day == null || day.isAfter(limit);
    }
}
