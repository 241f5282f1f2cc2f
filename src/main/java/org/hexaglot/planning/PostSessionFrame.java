package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * Due in so many calendar weeks after the session closes, due out after the working days of processing.
 *
 * @param adviseWeeks calendar weeks after the closing within which conference services get the text
 * @param processingDays working days that processing may take
 */
public record PostSessionFrame(Scope scope, int adviseWeeks, int processingDays) implements TimeFrame {
    @Override
    public Anchor anchor() {
        return Anchor.SESSION_CLOSING;
    }

    @Override
    public Dates dates(LocalDate anchorDay, LocalDate planned, WorkingCalendar calendar) {
        DerivationStep advised = DerivationStep.of("submit-weeks-after")
                .with("weeks", adviseWeeks)
                .with("anchor", anchorDay);
        DueDay slot = DueDay.onOrBefore(anchorDay.plusWeeks(adviseWeeks), calendar, advised);
        LocalDate issueBy = calendar.plusWorkingDays(slot.date(), processingDays);
        DerivationStep issued = DerivationStep.of("issue-days-after")
                .with("days", processingDays)
                .with("slot", slot.date())
                .with("date", issueBy);
        return new Dates(slot.date(), issueBy, slot.stepsThen(new DueDay(issueBy, List.of(issued))));
    }
}
