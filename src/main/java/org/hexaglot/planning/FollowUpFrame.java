package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows an issued document is not held to the dates of the session, which may be long past: it has so many working
 * days from the day on which it is planned.
 *
 * @param submitDays working days after the planning within which conference services get the text
 * @param processingDays working days that processing may take
 */
public record FollowUpFrame(Scope scope, int submitDays, int processingDays) implements TimeFrame {
    /** Nothing of the session is counted from. */
    @Override
    public @Nullable Anchor anchor() {
        return null;
    }

    /** @param anchorDay the day of planning itself */
    @Override
    public Dates dates(LocalDate anchorDay, LocalDate planned, WorkingCalendar calendar) {
        LocalDate slot = calendar.plusWorkingDays(planned, submitDays);
        LocalDate issueBy = calendar.plusWorkingDays(slot, processingDays);
        return new Dates(
                slot,
                issueBy,
                List.of(
                        DerivationStep.of("follow-up"),
                        DerivationStep.of("submit-days-after")
                                .with("days", submitDays)
                                .with("planned", planned)
                                .with("date", slot),
                        DerivationStep.of("issue-days-after")
                                .with("days", processingDays)
                                .with("slot", slot)
                                .with("date", issueBy)));
    }
}
