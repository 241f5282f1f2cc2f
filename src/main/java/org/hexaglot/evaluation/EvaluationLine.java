package org.hexaglot.evaluation;

import java.time.Instant;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as it stands in a list.
 *
 * @param words of the source, in the sample
 * @param satisfactory points per 1,000 words up to which it is
 * @param points of all its errors
 * @param sentAt null while it is worked on
 * @param place where it stands in the list that was asked for
 */
public record EvaluationLine(
        long id,
        DocumentId document,
        Language language,
        PersonId translator,
        PersonId evaluator,
        int words,
        int satisfactory,
        int points,
        Instant drawnAt,
        @Nullable Instant sentAt,
        ListPlace place) {
    static final int WORDS = 1000;

    /** Points per 1,000 words; the fewer, the better. */
    public double score() {
        return score(points, words);
    }

    /** The same of so many points in so many words. */
    public static double score(int points, int words) {
        return words == 0 ? 0 : points * (double) WORDS / words;
    }

    public boolean isSatisfactory() {
        return score() <= satisfactory;
    }

    /** When it was sent; when it was drawn while it is worked on. */
    public Instant at() {
        return sentAt == null ? drawnAt : sentAt;
    }
}
