package org.hexaglot.reports;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Refusal;

/** A quarter of a year, written {@code 2026-Q3}. */
public record Quarter(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([12][0-9]{3})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw Refusal.notFound("unknown-quarter").with("quarter", written);
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter in which a day lies. */
    public static Quarter at(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter before() {
        return at(first().minusDays(1));
    }

    public Quarter after() {
        return at(last().plusDays(1));
    }

    public Quarter yearBefore() {
        return new Quarter(year - 1, number);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
