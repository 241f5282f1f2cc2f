package org.hexaglot.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.hexaglot.issuance.IssuedQuestion.Grouping;

/**
 * Issued documents that are put together.
 *
 * @param key a code, {@code 2026-11} or {@code 2026-11-20}; empty for what has none, and where all are together
 * @param zone where days and months begin
 */
public record IssuedShelf(Grouping grouping, String key, ZoneId zone) {
    static IssuedShelf whole(ZoneId zone) {
        return new IssuedShelf(Grouping.NONE, "", zone);
    }

    /** The beginning of the month or the day. */
    public Instant from() {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** The end of the month or the day, which is no longer part of it. */
    public Instant until() {
        LocalDate first = firstDay();
        LocalDate after = grouping == Grouping.MONTH ? first.plusMonths(1) : first.plusDays(1);
        return after.atStartOfDay(zone).toInstant();
    }

    String mustBegin() {
        firstDay();
        return key;
    }

    private LocalDate firstDay() {
        return grouping == Grouping.MONTH ? YearMonth.parse(key).atDay(1) : LocalDate.parse(key);
    }
}
