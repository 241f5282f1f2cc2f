package org.hexaglot.management.web;

import java.util.List;
import java.util.function.Function;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Column;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/** A column that tells an indicator: its rate, or its amount, with the counts in columns of their own in sheets. */
final class IndicatorColumn {
    private IndicatorColumn() {}

    static <R> Column<R> of(Page page, Indicator indicator, Function<R, Figure> figures) {
        String name = page.t("indicator." + indicator.code());
        Column<R> met = Column.of(
                indicator.code() + ".met",
                page.t("management.published.met", "indicator", name),
                row -> figures.apply(row).met());
        Column<R> of = Column.of(
                indicator.code() + ".of",
                page.t(indicator.isAmount() ? "indicator.words.of" : "management.published.of.all", "indicator", name),
                row -> figures.apply(row).of());
        return Column.<R>of(indicator.code(), name, row -> value(indicator, figures.apply(row)))
                .with(indicator.isAmount() ? List.of(of) : List.of(met, of));
    }

    private static @Nullable Object value(Indicator indicator, Figure figure) {
        return indicator.isAmount() && figure.of() > 0 ? (Object) figure.met() : figure.rate();
    }
}
