package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.web.ProcessPage.Row;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** The steps of the process in the order, groups and columns that the address asks for, on the page and in sheets. */
final class ProcessTable {
    private static final List<String> STANDINGS = List.of("late", "at-risk", "on-track");
    private static final List<String> PARAMETERS =
            Table.parameters(List.of("process", "heat", "language", "station", "body"));
    private static final Table.Usual USUAL = new Table.Usual(
            List.of("heat", "open", "overdue", "waiting", "median", "ninety", "stays"), "step", Table.UNGROUPED);
    private static final double HOURS_OF_A_DAY = 24;
    private static final double TENTHS = 10;

    private ProcessTable() {}

    static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(SavedView.Place.PROCESS.path(), PARAMETERS, request);
    }

    static Table<Row> of(Page page, ListQuery query, List<Row> rows) {
        return new Table<>(page, query, columns(page, false), USUAL, rows);
    }

    /** What the page shows, with times as numbers of days. */
    static Sheet sheet(Page page, ListQuery query, List<Row> rows) {
        return new Table<>(page, query, columns(page, true), USUAL, rows).sheet("process");
    }

    private static List<Column<Row>> columns(Page page, boolean inDays) {
        return Stream.of(
                        Stream.of(
                                Column.<Row>of(
                                        "step",
                                        page.t("process.step"),
                                        row -> new Ranked(row.place(), page.t("documents.element." + row.step()))),
                                Column.<Row>grouping("part", page.t("documents.group.stage"), row -> part(page, row)),
                                Column.<Row>grouping("heat", page.t("process.heat"), row -> heat(page, row)),
                                Column.of("open", page.t("process.open"), Row::open),
                                Column.of("overdue", page.t("process.overdue"), Row::overdue)),
                        ProcessPage.TIMES.stream().map(code -> time(page, code, inDays)),
                        Stream.of(Column.of("stays", page.t("process.stays"), Row::stays)))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Column<Row> time(Page page, String code, boolean inDays) {
        String name = page.t("process." + code);
        return inDays
                ? Column.of(code, page.t("process.inDays", "column", name), row -> days(row.hours(code)))
                : Column.of(code, name, row -> row.hours(code));
    }

    private static Ranked part(Page page, Row row) {
        return new Ranked(JourneyView.PROCESSES.indexOf(row.part()), page.t("documents.process." + row.part()));
    }

    private static Ranked heat(Page page, Row row) {
        return new Ranked(STANDINGS.indexOf(row.standing()), page.t("layout.standing." + row.standing()));
    }

    private static @Nullable Double days(@Nullable Double hours) {
        return hours == null ? null : Math.round(hours / HOURS_OF_A_DAY * TENTHS) / TENTHS;
    }
}
