package org.hexaglot.management.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.Body;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Address;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Tab;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The documents behind a figure as their page shows them.
 *
 * @param cursor of the next page, null on the last one
 * @param bodies to choose from
 * @param departments to choose from
 */
public record BehindPage(
        Choice choice,
        BehindColumns columns,
        Table<Counted> table,
        @Nullable String cursor,
        List<Body> bodies,
        List<String> departments,
        ViewsBar views) {
    public Indicator indicator() {
        return choice.indicator();
    }

    public Period period() {
        return choice.period();
    }

    public @Nullable String next() {
        return cursor == null ? null : table.query().with("cursor", cursor).address();
    }

    public String home() {
        return choice.with("indicator", "");
    }

    /** The same documents, those that met it, those that did not, or both. */
    public String only(@Nullable Boolean met) {
        return table.query().with("met", met == null ? "" : met.toString()).address();
    }

    /** How those are called that are in the first number, and those that are not. */
    public String called(boolean met) {
        return columns.called(met);
    }

    /** Those that met it, those that did not, and all; of an amount there are no parts. */
    public List<Tab> tabs(Page page) {
        Boolean met = choice.met();
        return indicator().isAmount()
                ? List.of()
                : List.of(
                        Tab.of(called(false), only(false), Boolean.FALSE.equals(met)),
                        Tab.of(called(true), only(true), Boolean.TRUE.equals(met)),
                        Tab.of(page.t("management.which.all"), only(null), met == null));
    }

    /** A filter in words. */
    public String named(Page page, String filter, String value) {
        return switch (filter) {
            case "station", "language", "category" -> QuarterPage.named(page, filter, value);
            default -> value;
        };
    }

    public String value(String parameter) {
        return choice.value(parameter);
    }

    /** What narrows the figure, such as a body and its code. */
    public Map<String, String> filters() {
        return choice.filters();
    }

    public boolean narrows() {
        return !choice.filters().isEmpty();
    }

    /** The same figure with nothing narrowed. */
    public String unfiltered() {
        ListQuery whole = table.query();
        for (String filter : choice.filters().keySet()) {
            whole = whole.with(filter, "");
        }
        return whole.address();
    }

    /** What the form of the filters carries along; a session is one of its body, which cannot change without it. */
    public Map<String, String> carried() {
        Map<String, String> carried =
                table.query().without("station", "department", "language", "category", "sort", "group", "columns");
        if (mayChooseBody()) {
            carried.remove("body");
        }
        return carried;
    }

    public boolean mayChooseBody() {
        return value("session").isEmpty();
    }

    /** By how many days it was missed, where that has no column of its own; null where it was not. */
    public @Nullable Long daysLate(Counted row) {
        return indicator().isOfWork() || table.chosen().contains("late") ? null : columns.daysLate(row);
    }

    /** What was said of a version, for those who answer. */
    public static String complaints(Counted row) {
        Language language = row.language();
        return Address.of(
                "/complaints",
                "state",
                "all",
                "document",
                row.document().value(),
                "language",
                language == null ? "" : language.code());
    }
}
