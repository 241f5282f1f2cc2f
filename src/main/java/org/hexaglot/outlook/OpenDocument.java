package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Work;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not issued, with the work that is left in it.
 *
 * @param startsOn the first day on which its next step can be worked on: the day on which the manuscript or an answer of
 *     the author is expected, else the present day
 * @param waits for what nobody of the conference service has in hand, until {@code startsOn}
 * @param late whether it was, or is bound to be, submitted after its slot: then it follows all others (domain.md, section 2)
 * @param issueBy last day for issuance, or null while not known
 * @param words counted, or estimated before submission
 * @param next {@code REVIEW}, {@code EDIT} or, when the languages are being worked on, {@code TRANSLATE}
 * @param left the part of that step that is left, 1 for all of it
 * @param versions those that are required, in the order of their languages
 */
public record OpenDocument(
        DocumentId id,
        DutyStation station,
        Language original,
        LocalDate startsOn,
        Waits waits,
        boolean late,
        @Nullable LocalDate issueBy,
        int words,
        Work next,
        double left,
        List<OpenVersion> versions) {
    /** What a document waits for outside the conference service. */
    public enum Waits {
        NOTHING,
        MANUSCRIPT,
        ANSWER
    }

    public OpenDocument {
        versions = List.copyOf(versions);
    }

    /** The same under another commitment. */
    OpenDocument agreed(LocalDate newStart, boolean isLate, @Nullable LocalDate newIssueBy) {
        return new OpenDocument(
                id, station, original, newStart, waits, isLate, newIssueBy, words, next, left, versions);
    }
}
