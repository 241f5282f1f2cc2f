package org.hexaglot.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day counted from today, such as {@code -40d} or {@code +12w}, so that the demonstration never ages.
 *
 * @param days calendar days after today; negative is the past
 */
public record RelativeDay(int days) {
    private static final Pattern FORM = Pattern.compile("([+-]?\\d{1,4})([dw])");
    private static final int DAYS_OF_A_WEEK = 7;

    /** Reads {@code -40d}, {@code +12w}, {@code 0d}; empty when the text is none of these. */
    static Optional<RelativeDay> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(new RelativeDay("w".equals(matcher.group(2)) ? number * DAYS_OF_A_WEEK : number));
    }

    /** The working day on or before the day meant: what is done has been done by then, whatever weekday today is. */
    public LocalDate workingDay(LocalDate today) {
        LocalDate day = today.plusDays(days);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The Monday of that week, on which sessions open. */
    public LocalDate monday(LocalDate today) {
        return today.plusDays(days).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Friday of that week, on which sessions close. */
    public LocalDate friday(LocalDate today) {
        return monday(today).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = day.getMonthValue() == 12 && day.getDayOfMonth() == 25 || day.getDayOfYear() == 1;
        return !weekend && !holiday;
    }
}
