package org.hexaglot.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.planning.DutyStation;

/**
 * The calendar day at each duty station, read once for a whole answer.
 *
 * @param atRiskDays calendar days of slack below which a document is at risk
 */
public record Today(Map<DutyStation, LocalDate> days, int atRiskDays) {
    public Today {
        days = Map.copyOf(days);
    }

    public static Today at(Clock clock, int atRiskDays) {
        Map<DutyStation, LocalDate> days = new EnumMap<>(DutyStation.class);
        for (DutyStation station : DutyStation.values()) {
            days.put(station, LocalDate.now(clock.withZone(station.zone())));
        }
        return new Today(days, atRiskDays);
    }

    public LocalDate at(DutyStation station) {
        return Objects.requireNonNull(days.get(station));
    }
}
