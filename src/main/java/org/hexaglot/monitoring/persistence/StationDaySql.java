package org.hexaglot.monitoring.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.DutyStation;

/**
 * The day on which an instant falls at the duty station of a row {@code d}, as an expression: the database knows no time
 * zones, so that the changes of the clocks are written into it.
 */
final class StationDaySql {
    private StationDaySql() {}

    /** @param from day since when the clocks must be right; they are until today */
    static String day(String instant, LocalDate from, Today today) {
        StringBuilder cases = new StringBuilder("DATE(" + instant + " + INTERVAL CASE d.station");
        for (DutyStation station : DutyStation.values()) {
            cases.append(" WHEN '").append(station.code()).append("' THEN ");
            cases.append(offset(
                    instant,
                    station.zone().getRules(),
                    from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    today.at(station).plusDays(1).atStartOfDay(station.zone()).toInstant()));
        }
        return cases.append(" END SECOND)").toString();
    }

    private static String offset(String instant, ZoneRules rules, Instant from, Instant until) {
        StringBuilder changes = new StringBuilder();
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getInstant().isBefore(until)) {
            changes.append(" WHEN ").append(instant).append(" < TIMESTAMP'");
            changes.append(LocalDateTime.ofInstant(change.getInstant(), ZoneOffset.UTC));
            changes.append("' THEN ").append(change.getOffsetBefore().getTotalSeconds());
            change = rules.nextTransition(change.getInstant());
        }
        int last = rules.getOffset(until).getTotalSeconds();
        return changes.isEmpty() ? Integer.toString(last) : "CASE" + changes + " ELSE " + last + " END";
    }
}
