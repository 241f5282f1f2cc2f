package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A counted day, moved to the working day before when it is not a working day, with the steps that say so. */
record DueDay(LocalDate date, List<DerivationStep> steps) {

    /** @param step how the day was counted; its arguments gain {@code date}, the day before any move */
    static DueDay onOrBefore(LocalDate counted, WorkingCalendar calendar, DerivationStep step) {
        List<DerivationStep> steps = new ArrayList<>(List.of(step.with("date", counted)));
        LocalDate date = calendar.onOrBefore(counted);
        if (!date.equals(counted)) {
            steps.add(DerivationStep.of("moved")
                    .with("station", calendar.station())
                    .with("before", counted)
                    .with("date", date));
        }
        return new DueDay(date, steps);
    }

    List<DerivationStep> stepsThen(DueDay next) {
        List<DerivationStep> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return all;
    }
}
