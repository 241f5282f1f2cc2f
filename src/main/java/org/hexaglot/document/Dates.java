package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a document is held to. Calendar days are those of the duty station; null where no date is known.
 *
 * @param submitBy the slot date: last day for submission
 * @param issueBy last day for issuance
 * @param mustMoveBy last day on which the document may leave its present stage without endangering issuance
 * @param dueAt when the present stage is due, or null
 */
public record Dates(
        DutyStation station,
        String rule,
        @Nullable LocalDate anchor,
        @Nullable Anchor anchorKind,
        @Nullable Considered governedBy,
        @Nullable LocalDate submitBy,
        @Nullable LocalDate issueBy,
        @Nullable LocalDate mustMoveBy,
        @Nullable Instant dueAt) {

    /** Whether the other dates hold the document to the same days at the same station. */
    public boolean isSameCommitment(Dates other) {
        return station == other.station
                && Objects.equals(anchor, other.anchor)
                && Objects.equals(submitBy, other.submitBy)
                && Objects.equals(issueBy, other.issueBy);
    }

    Dates withSlot(@Nullable LocalDate newSubmitBy, @Nullable LocalDate newIssueBy) {
        return new Dates(station, rule, anchor, anchorKind, governedBy, newSubmitBy, newIssueBy, mustMoveBy, dueAt);
    }

    public Dates withStage(@Nullable LocalDate newMustMoveBy, @Nullable Instant newDueAt) {
        return new Dates(station, rule, anchor, anchorKind, governedBy, submitBy, issueBy, newMustMoveBy, newDueAt);
    }
}
