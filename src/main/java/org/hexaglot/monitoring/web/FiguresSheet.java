package org.hexaglot.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Figures as a table for programs that calculate. */
final class FiguresSheet {
    private FiguresSheet() {}

    static Sheet of(String name, Set<Indicator> indicators, List<IndicatorFigures> figures) {
        List<String> columns = new ArrayList<>(List.of("key"));
        for (Indicator indicator : indicators) {
            columns.add(indicator.code() + ".met");
            columns.add(indicator.code() + ".of");
            if (!indicator.isAmount()) {
                columns.add(indicator.code() + ".rate");
            }
        }
        return new Sheet(
                name, columns, figures.stream().map(row -> row(indicators, row)).toList());
    }

    private static List<@Nullable Object> row(Set<Indicator> indicators, IndicatorFigures row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(row.key()));
        for (Indicator indicator : indicators) {
            Figure figure = row.figure(indicator);
            values.add(figure.met());
            values.add(figure.of());
            if (!indicator.isAmount()) {
                values.add(figure.rate());
            }
        }
        return values;
    }
}
