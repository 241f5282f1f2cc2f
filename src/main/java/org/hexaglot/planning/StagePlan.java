package org.hexaglot.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * When each step of the work on a document is due: the last millisecond of a working day at the duty station. All dates are
 * null, and {@code mustMoves} is empty, while it is not known when the document must be issued.
 *
 * @param languages per language, the original one included
 * @param mustMoves per step the last day on which it can be finished without endangering the day of issuance
 * @param compressed the time does not suffice: dates are counted forward from now and may lie after the day of issuance
 */
public record StagePlan(
        @Nullable Instant reviewBy,
        @Nullable Instant editBy,
        Map<Language, LanguagePlan> languages,
        @Nullable Instant releaseBy,
        Map<Work, LocalDate> mustMoves,
        boolean compressed) {
    public StagePlan {
        languages = Map.copyOf(languages);
        mustMoves = Map.copyOf(mustMoves);
    }

    /** The last day on which this step can be finished in time; null while no date is known. */
    public @Nullable LocalDate mustMoveBy(Work work) {
        return mustMoves.get(work);
    }

    /** When this step is due; the language matters from translation to proofreading only. */
    public @Nullable Instant dueAt(Work work, Language language) {
        LanguagePlan plan = languages.get(language);
        return switch (work) {
            case REVIEW -> reviewBy;
            case EDIT -> editBy;
            case TRANSLATE, REVISE, PROCESS, PROOFREAD -> plan == null ? null : plan.by(work);
            case RELEASE -> releaseBy;
        };
    }
}
