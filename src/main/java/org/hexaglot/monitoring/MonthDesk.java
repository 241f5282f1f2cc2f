package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hexaglot.planning.Rules;

/** Sums months that are over at every duty station. */
@Singleton
class MonthDesk {
    private final MonthTable table;
    private final Rules rules;
    private final Clock clock;

    MonthDesk(MonthTable table, Rules rules, Clock clock) {
        this.table = table;
        this.rules = rules;
        this.clock = clock;
    }

    /** The first days of months to be summed, the newest first. */
    @Transactional(readOnly = true)
    List<LocalDate> due() {
        return table.changed(Collections.min(today().days().values()));
    }

    @Transactional
    void sum(LocalDate month) {
        table.sum(month, today());
    }

    private Today today() {
        return Today.at(clock, rules.figures().atRiskDays());
    }
}
