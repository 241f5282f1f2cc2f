package org.hexaglot.monitoring;

import java.time.LocalDate;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.Roster.Count;
import org.jspecify.annotations.Nullable;

/**
 * The roster of contractors at the end of a period, or today while it runs.
 *
 * @param day of which {@code now} is told
 * @param before at the end of the period before
 * @param yearBefore a year before that day
 */
public record RosterGrowth(LocalDate day, Count now, LocalDate dayBefore, Count before, Count yearBefore) {
    /** By how much it should grow in a year, as a share (domain.md, section 5). */
    public static final double TARGET = 0.15;

    public LocalDate dayOfYearBefore() {
        return day.minusYears(1);
    }

    /** How many are on it, beside how many were a year before. */
    public Figure figure() {
        return new Figure(now.all(), yearBefore.all());
    }

    /** The same of those who translate into a language. */
    public Figure figure(Language language) {
        return new Figure(now.in(language), yearBefore.in(language));
    }

    /** By how much it grew in a year, as a share; null where nobody was on it a year before. */
    public @Nullable Double inAYear() {
        Double rate = figure().rate();
        return rate == null ? null : rate - 1;
    }
}
