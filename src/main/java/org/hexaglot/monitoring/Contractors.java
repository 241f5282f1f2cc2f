package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Roster.Contractor;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** How many contractors there are to give work to, who they are, and whether they become more. */
@Singleton
public class Contractors {
    private final Roster roster;
    private final Clock clock;

    Contractors(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** The last day of which there is anything to tell: today in UTC, in which the days of the roster are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param station only those who sit there, or null for all */
    @Transactional(readOnly = true)
    public RosterGrowth growth(Period period, @Nullable DutyStation station) {
        LocalDate today = today();
        LocalDate day = period.isOver(today) ? period.to() : today;
        LocalDate dayBefore = period.previous().to();
        return new RosterGrowth(
                day,
                roster.count(day, station),
                dayBefore,
                roster.count(dayBefore, station),
                roster.count(day.minusYears(1), station));
    }

    /** Who was on the roster when this day ended, by name. */
    @Transactional(readOnly = true)
    public List<Contractor> on(LocalDate day, @Nullable Language language, @Nullable DutyStation station) {
        return roster.on(day, language, station);
    }
}
