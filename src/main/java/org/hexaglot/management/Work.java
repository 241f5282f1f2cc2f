package org.hexaglot.management;

import java.util.List;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.RosterGrowth;
import org.hexaglot.statistics.Indicator;

/**
 * How the work of a period was done. Language versions are counted, so that the languages add up to the whole.
 *
 * @param languages a row for each language, in their usual order
 * @param before the same of the period before
 * @param yearBefore the same of a year before
 */
public record Work(
        List<IndicatorFigures> languages,
        List<IndicatorFigures> before,
        List<IndicatorFigures> yearBefore,
        RosterGrowth roster) {
    public Work {
        languages = List.copyOf(languages);
        before = List.copyOf(before);
        yearBefore = List.copyOf(yearBefore);
    }

    /** The figure of all languages together, beside what it was. */
    public Compared figure(Indicator indicator) {
        return new Compared(
                IndicatorFigures.sum(languages, indicator),
                IndicatorFigures.sum(before, indicator),
                IndicatorFigures.sum(yearBefore, indicator));
    }

    public boolean isEmpty() {
        return roster.now().all() == 0 && languages.isEmpty() && before.isEmpty() && yearBefore.isEmpty();
    }
}
