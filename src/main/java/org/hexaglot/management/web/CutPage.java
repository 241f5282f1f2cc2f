package org.hexaglot.management.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.management.CutFigures;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.Body;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Tab;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a period, cut by one thing.
 *
 * @param whole what all of them come to together
 */
public record CutPage(
        Choice choice, CutFigures figures, KeyNames names, Table<CutRow> table, CutRow whole, ViewsBar views) {
    public Cut by() {
        return figures.by();
    }

    public Period period() {
        return choice.period();
    }

    public String home() {
        return choice.with("by", "");
    }

    public List<Period> periods(Page page) {
        return choice.periods(page.today());
    }

    public List<Body> bodies() {
        return figures.bodies();
    }

    /** Those of the period, and the chosen one. */
    public List<String> departments() {
        return Stream.concat(figures.departments().stream(), Stream.of(value("department")))
                .filter(department -> !department.isEmpty())
                .distinct()
                .toList();
    }

    public String value(String parameter) {
        return choice.value(parameter);
    }

    public boolean narrows() {
        return !choice.filters().isEmpty();
    }

    /** The same without what narrows it. */
    public String wide() {
        ListQuery query = table.query();
        for (String filter : choice.filters().keySet()) {
            query = query.with(filter, "");
        }
        return query.address();
    }

    public List<Tab> tabs(Page page) {
        return Arrays.stream(Cut.values())
                .map(cut -> Tab.of(
                        page.t("cut." + cut.code()),
                        table.query().with("by", cut.code()).address(),
                        cut == by()))
                .toList();
    }

    /** The rates, and how the work was done. */
    public List<Tab> kinds(Page page) {
        return List.of(
                kind(page.t("management.rates"), Indicator.RATES),
                kind(page.t("indicator.work"), Indicator.WORK),
                kind(page.t("management.which.all"), Indicator.OF_DOCUMENTS));
    }

    private Tab kind(String text, Set<Indicator> indicators) {
        List<String> codes = CutLists.codes(indicators);
        String columns = indicators.equals(Indicator.RATES) ? "" : String.join(",", codes);
        return Tab.of(
                text,
                table.query().with(ListQuery.COLUMNS, columns).address(),
                table.chosen().equals(codes));
    }

    /** The indicators that are shown. */
    public List<Indicator> indicators() {
        return Indicator.OF_DOCUMENTS.stream()
                .filter(indicator -> table.chosen().contains(indicator.code()))
                .toList();
    }

    /** What a column of this code tells; null when it tells no indicator. */
    public @Nullable Indicator indicator(String code) {
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The documents behind the figure of a row, those that met it, those that did not, or all. */
    public String behind(Indicator indicator, @Nullable Boolean met, CutRow row) {
        if (row == whole) {
            return choice.behind(indicator, met, "by", "");
        }
        return switch (by()) {
            case LANGUAGE -> choice.behind(indicator, met, "by", by().code(), by().code(), row.key());
            case MONTH, QUARTER -> choice.behind(indicator, met, "by", "", "period", within(Period.of(row.key())));
            case BODY, SESSION, STATION, DEPARTMENT, CATEGORY ->
                choice.behind(indicator, met, "by", "", by().code(), row.key());
        };
    }

    /** A month or quarter may begin before the period that was chosen, or end after it. */
    private String within(Period part) {
        LocalDate from = part.from().isBefore(period().from()) ? period().from() : part.from();
        LocalDate to = part.to().isAfter(period().to()) ? period().to() : part.to();
        boolean isWhole = from.equals(part.from()) && to.equals(part.to());
        return isWhole ? part.code() : Period.days(from, to).code();
    }

    /** What narrows the figures, in words. */
    public List<KeyName> filters() {
        return choice.filters().entrySet().stream()
                .map(filter -> names.of(filter.getKey(), filter.getValue()))
                .toList();
    }

    Sheet sheet() {
        return table.sheet("figures", List.of(whole));
    }
}
