package org.hexaglot.monitoring.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.hexaglot.planning.DutyStation;

/**
 * The day at the duty station of an instant, as an expression. The database's own time zones are not asked: a server
 * need not have them, and they may be of another year than ours.
 */
final class StationDaySql {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final LocalDate first;
    private final LocalDate last;

    /** @param first the first day that matters, @param last the last one: changes of the clock between them are known */
    StationDaySql(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** @param instant a DATETIME expression in UTC of a document {@code d} */
    String of(String instant) {
        StringBuilder cases = new StringBuilder("DATE(" + instant + " + INTERVAL CASE d.station");
        for (DutyStation station : DutyStation.values()) {
            cases.append(" WHEN '").append(station.code()).append("' THEN ").append(seconds(station, instant));
        }
        return cases.append(" END SECOND)").toString();
    }

    private String seconds(DutyStation station, String instant) {
        ZoneRules rules = station.zone().getRules();
        Instant from = first.atStartOfDay(station.zone()).toInstant();
        Instant until = last.plusDays(2).atStartOfDay(station.zone()).toInstant();
        StringBuilder offsets = new StringBuilder();
        int offset = rules.getOffset(from).getTotalSeconds();
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            offsets.append(" WHEN ").append(instant).append(" < '").append(MOMENT.format(next.getInstant()));
            offsets.append("' THEN ").append(offset);
            offset = next.getOffsetAfter().getTotalSeconds();
            next = rules.nextTransition(next.getInstant());
        }
        return offsets.isEmpty() ? Integer.toString(offset) : "CASE" + offsets + " ELSE " + offset + " END";
    }
}
