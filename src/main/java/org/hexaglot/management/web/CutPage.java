package org.hexaglot.management.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Page;
import org.hexaglot.web.Tab;
import org.jspecify.annotations.Nullable;

/** All figures of a period, cut by one thing. */
public record CutPage(Choice choice, Cut by, List<IndicatorFigures> rows) {
    public Period period() {
        return choice.period();
    }

    public String home() {
        return choice.with("by", "");
    }

    public List<Tab> tabs(Page page) {
        return Arrays.stream(Cut.values())
                .map(cut -> Tab.of(page.t("cut." + cut.code()), choice.cut(cut.code()), cut == by))
                .toList();
    }

    public String named(Page page, IndicatorFigures row) {
        return QuarterPage.named(page, by.code(), row.key());
    }

    /** The documents behind the figure of a row, those that met it, those that did not, or all. */
    public String behind(Indicator indicator, @Nullable Boolean met, IndicatorFigures row) {
        return switch (by) {
            case LANGUAGE -> choice.behind(indicator, met, "by", by.code(), by.code(), row.key());
            case MONTH, QUARTER -> choice.behind(indicator, met, "by", "", "period", within(Period.of(row.key())));
            case BODY, SESSION, STATION, DEPARTMENT, CATEGORY ->
                choice.behind(indicator, met, "by", "", by.code(), row.key());
        };
    }

    /** A month or quarter may begin before the period that was chosen, or end after it. */
    private String within(Period part) {
        LocalDate from = part.from().isBefore(period().from()) ? period().from() : part.from();
        LocalDate to = part.to().isAfter(period().to()) ? period().to() : part.to();
        boolean isWhole = from.equals(part.from()) && to.equals(part.to());
        return isWhole ? part.code() : Period.days(from, to).code();
    }

    /** What narrows the figures, such as a body and its code. */
    public Map<String, String> filters() {
        return choice.filters();
    }

    /** A filter in words. */
    public String filter(Page page, String filter, String value) {
        return QuarterPage.named(page, filter, value);
    }

    /**
     * @param kind {@code indicators} or {@code work}
     * @param ending {@code csv} or {@code xlsx}
     */
    public String sheet(String kind, String ending) {
        return choice.figures(kind, ending);
    }
}
