package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Due in some weeks before where forecast in time, otherwise with so many full working days between submission and the
 * anchor; due out on the working day before the anchor.
 *
 * @param fullDays full working days, counted from the day after submission
 * @param processingDays those of them that processing may take
 */
public record InSessionFrame(Scope scope, @Nullable Anchor anchor, int submitWeeks, int fullDays, int processingDays)
        implements TimeFrame {
    @Override
    public Dates dates(LocalDate anchorDay, LocalDate planned, WorkingCalendar calendar) {
        DueDay slot = forecastSlot(anchorDay, calendar);
        if (slot.date().isBefore(planned)) {
            slot = shortNoticeSlot(anchorDay, calendar);
        }
        LocalDate issueBy = calendar.minusWorkingDays(anchorDay, 1);
        DerivationStep step =
                DerivationStep.of("issue-day-before").with("anchor", anchorDay).with("date", issueBy);
        return new Dates(slot.date(), issueBy, slot.stepsThen(new DueDay(issueBy, List.of(step))));
    }

    private DueDay forecastSlot(LocalDate anchorDay, WorkingCalendar calendar) {
        DerivationStep step = DerivationStep.of("submit-weeks-before")
                .with("weeks", submitWeeks)
                .with("anchor", anchorDay);
        return DueDay.onOrBefore(anchorDay.minusWeeks(submitWeeks), calendar, step);
    }

    private DueDay shortNoticeSlot(LocalDate anchorDay, WorkingCalendar calendar) {
        LocalDate slot = calendar.minusWorkingDays(anchorDay, fullDays + 1);
        DerivationStep step = DerivationStep.of("submit-full-days-before")
                .with("days", fullDays)
                .with("processing", processingDays)
                .with("anchor", anchorDay)
                .with("date", slot);
        return new DueDay(slot, List.of(step));
    }
}
