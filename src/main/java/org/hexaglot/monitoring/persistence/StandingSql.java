package org.hexaglot.monitoring.persistence;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.DutyStation;

/**
 * {@link org.hexaglot.document.Standings} as an expression over a row {@code d} of documents, with the day at its duty
 * station. A test holds the two against each other.
 */
final class StandingSql {
    private StandingSql() {}

    /** The code of the standing. */
    static String standing(Today today) {
        return """
                CASE WHEN d.issued_on IS NOT NULL
                          THEN CASE WHEN d.issue_by < d.issued_on THEN 'issued-late' ELSE 'issued-on-time' END
                     WHEN d.stage = 'withdrawn' THEN 'on-track'
                     WHEN d.issue_by < %1$s OR d.stage = 'forecast' AND d.submit_by < %1$s THEN 'late'
                     WHEN d.must_move_by < %2$s THEN 'at-risk'
                     ELSE 'on-track' END""".formatted(day(today, day -> day), day(today, day -> day.plusDays(today.atRiskDays())));
    }

    /** A day counted from today at the document's station; the same for all where it is the same day. */
    static String day(Today today, UnaryOperator<LocalDate> change) {
        Set<LocalDate> days = today.days().values().stream().map(change).collect(Collectors.toSet());
        if (days.size() == 1) {
            return literal(days.iterator().next());
        }
        StringBuilder cases = new StringBuilder("CASE d.station");
        for (DutyStation station : DutyStation.values()) {
            cases.append(" WHEN '").append(station.code()).append("' THEN ");
            cases.append(literal(change.apply(today.at(station))));
        }
        return cases.append(" END").toString();
    }

    private static String literal(LocalDate date) {
        return "DATE'" + date + "'";
    }
}
