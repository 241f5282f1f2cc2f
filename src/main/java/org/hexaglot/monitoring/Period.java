package org.hexaglot.monitoring;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Phrases;

/**
 * A stretch of days that figures are about, both ends included. Its code is what stands in addresses: {@code 2026},
 * {@code 2026-Q4}, {@code 2026-11}, or any two days, {@code 2026-10-05..2026-11-20}.
 */
public record Period(String code, LocalDate from, LocalDate to) {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Pattern CODE =
            Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2}))?|(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** The quarter of this day. */
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER);
    }

    public static Period quarter(int year, int number) {
        YearMonth first = YearMonth.of(year, (number - 1) * MONTHS_OF_A_QUARTER + 1);
        return months(year + "-Q" + number, first, MONTHS_OF_A_QUARTER);
    }

    /** The quarter with this code, such as {@code 2026-Q3}; anything else is refused as not found. */
    public static Period quarter(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches() || matcher.group(2) == null) {
            throw Refusal.notFound("unknown-quarter").with("quarter", code);
        }
        return of(matcher);
    }

    /** The period with this code, or a refusal. */
    public static Period of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw invalid();
        }
        try {
            return of(matcher);
        } catch (DateTimeException noSuchDay) {
            throw invalid();
        }
    }

    private static Period of(Matcher matcher) {
        if (matcher.group(4) != null) {
            return days(LocalDate.parse(matcher.group(4)), LocalDate.parse(matcher.group(5)));
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return quarter(year, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return months(matcher.group(), YearMonth.of(year, Integer.parseInt(matcher.group(3))), 1);
        }
        return months(matcher.group(), YearMonth.of(year, 1), MONTHS_OF_A_YEAR);
    }

    public static Period days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw invalid();
        }
        return new Period(from + ".." + to, from, to);
    }

    private static Period months(String code, YearMonth first, int months) {
        return new Period(code, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static Refusal invalid() {
        return Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "period");
    }

    public boolean isQuarter() {
        return code.contains("Q");
    }

    public boolean isYear() {
        return code.length() == 4;
    }

    public boolean isMonth() {
        return !isYear() && !isQuarter() && !code.contains("..");
    }

    /** The period of the same length before it. */
    public Period previous() {
        if (isQuarter()) {
            return quarterOf(from.minusDays(1));
        }
        if (isYear()) {
            return months(Integer.toString(from.getYear() - 1), YearMonth.of(from.getYear() - 1, 1), MONTHS_OF_A_YEAR);
        }
        if (isMonth()) {
            YearMonth before = YearMonth.from(from).minusMonths(1);
            return months(before.toString(), before, 1);
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days(from.minusDays(days), from.minusDays(1));
    }

    /** The period after it. */
    public Period next() {
        if (isQuarter()) {
            return quarterOf(to.plusDays(1));
        }
        if (isYear()) {
            return months(Integer.toString(from.getYear() + 1), YearMonth.of(from.getYear() + 1, 1), MONTHS_OF_A_YEAR);
        }
        if (isMonth()) {
            YearMonth after = YearMonth.from(from).plusMonths(1);
            return months(after.toString(), after, 1);
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days(to.plusDays(1), to.plusDays(days));
    }

    /** The same a year before. */
    public Period yearBefore() {
        if (isQuarter()) {
            return quarterOf(from.minusYears(1));
        }
        if (isYear()) {
            return previous();
        }
        if (isMonth()) {
            YearMonth before = YearMonth.from(from).minusYears(1);
            return months(before.toString(), before, 1);
        }
        return days(from.minusYears(1), to.minusYears(1));
    }

    /** Whether its last day is over where this is today. */
    public boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }

    /** Whether its last day is over at every duty station, so that its figures do not change by themselves any more. */
    public boolean isOverEverywhere(Clock clock) {
        return Arrays.stream(DutyStation.values())
                .allMatch(station -> isOver(LocalDate.now(clock.withZone(station.zone()))));
    }

    /** In words: {@code 2026}, {@code Q4 2026}, {@code November 2026}, or its two days. */
    public String named(Phrases phrases) {
        if (isYear()) {
            return code;
        }
        if (isQuarter()) {
            return phrases.t(
                    "period.quarter",
                    "quarter",
                    code.substring(code.length() - 1),
                    "year",
                    Integer.toString(from.getYear()));
        }
        return isMonth()
                ? phrases.month(YearMonth.from(from))
                : phrases.t("period.days", "from", phrases.date(from), "to", phrases.date(to));
    }
}
