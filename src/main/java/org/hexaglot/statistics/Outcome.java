package org.hexaglot.statistics;

import java.time.LocalDate;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was due. It counts as soon as it was done or the day has passed.
 *
 * @param dueOn the day that puts the document into its period
 * @param doneOn the day on which it was done, null while it is not
 * @param languagesDue the required languages
 * @param languagesDone those of them in which it was done
 * @param languagesMet those of them in which it was done in time
 */
public record Outcome(
        Indicator indicator,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        boolean met,
        Set<Language> languagesDue,
        Set<Language> languagesDone,
        Set<Language> languagesMet) {
    /** Calendar days from submission to issuance that processing may take: four weeks (domain.md, section 2). */
    public static final int PROCESSING_DAYS = 28;

    public Outcome {
        languagesDue = Set.copyOf(languagesDue);
        languagesDone = Set.copyOf(languagesDone);
        languagesMet = Set.copyOf(languagesMet);
    }
}
