package org.hexaglot.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Due in and due out so many calendar weeks before the anchor, as in 10-4-6.
 *
 * @param processingDays working days that processing may take
 */
public record PreSessionFrame(Scope scope, @Nullable Anchor anchor, int submitWeeks, int processingDays, int issueWeeks)
        implements TimeFrame {
    @Override
    public Dates dates(LocalDate anchorDay, LocalDate planned, WorkingCalendar calendar) {
        DueDay slot = before(anchorDay, submitWeeks, "submit-weeks-before", calendar);
        DueDay issueBy = before(anchorDay, issueWeeks, "issue-weeks-before", calendar);
        return new Dates(slot.date(), issueBy.date(), slot.stepsThen(issueBy));
    }

    private static DueDay before(LocalDate anchorDay, int weeks, String key, WorkingCalendar calendar) {
        DerivationStep step = DerivationStep.of(key).with("weeks", weeks).with("anchor", anchorDay);
        return DueDay.onOrBefore(anchorDay.minusWeeks(weeks), calendar, step);
    }
}
