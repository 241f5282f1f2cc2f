package org.hexaglot.management.web;

import java.util.List;
import org.hexaglot.management.Edition;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code management/quarters}.
 *
 * @param years in which a published quarter lies, the latest first
 */
public record QuarterList(Table<Edition> table, List<String> years, ViewsBar views) {
    public QuarterList {
        years = List.copyOf(years);
    }

    public boolean narrows() {
        return !table.query().value("year").isEmpty();
    }

    /** What a column of this code tells of the edition; null when it tells no rate. */
    public static @Nullable Figure rate(Edition edition, String code) {
        return Indicator.RATES.stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(edition::whole)
                .findFirst()
                .orElse(null);
    }
}
