package org.hexaglot.outlook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** What changes in a scenario in the order, groups and columns that its address asks for, on the page and in sheets. */
final class ChangeTable {
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("issueBy", "now", "then", "verdict", "cause"), "verdict", Table.UNGROUPED);

    /** Divides the column of the page from what stands beside its value there and has a column of its own in a sheet. */
    private static final String BESIDE = ".";

    private ChangeTable() {}

    static Table<ChangeRow> of(Page page, ListQuery query, List<ChangeRow> rows) {
        return new Table<>(page, query, columns(page), USUAL, rows);
    }

    /** What the page shows; titles, ranges and chances, which stand beside other things there, have columns of their own. */
    static Sheet sheet(Page page, ListQuery query, List<ChangeRow> rows, Map<DocumentId, DocumentSummary> summaries) {
        List<String> chosen = of(page, query, rows).chosen();
        List<Column<ChangeRow>> columns = withWhatStandsBeside(page, summaries);
        String shown = columns.stream()
                .map(Column::code)
                .filter(code -> code.startsWith("document") || chosen.contains(bare(code)))
                .collect(Collectors.joining(","));
        return new Table<>(page, query.with(ListQuery.COLUMNS, shown), columns, USUAL, rows).sheet("what-if");
    }

    private static String bare(String code) {
        int divided = code.indexOf(BESIDE);
        return divided < 0 ? code : code.substring(0, divided);
    }

    private static List<Column<ChangeRow>> columns(Page page) {
        return List.of(
                Column.of("document", page.t("outlook.column.document"), row -> row.line()
                        .symbol()),
                Column.of("issueBy", page.t("outlook.column.issueBy"), ChangeRow::issueBy),
                Column.of(
                        "now", page.t("outlook.what-if.now"), row -> row.today().on()),
                Column.of("then", page.t("outlook.what-if.then.short"), row -> row.then()
                        .on()),
                Column.grouping("verdict", page.t("outlook.what-if.verdict"), row -> verdict(page, row)),
                Column.of(
                        "cause",
                        page.t("outlook.column.cause"),
                        row -> Reasons.of(page.phrases(), row.then().holdup())),
                Column.grouping("language", page.t("outlook.column.language"), row -> language(page, row)),
                Column.grouping(
                        "stage",
                        page.t("outlook.column.stage"),
                        row -> page.t("tasks.name." + row.then().holdup().stage())),
                Column.grouping(
                        "body", page.t("outlook.filter.body"), row -> row.line().body()),
                Column.grouping(
                        "station",
                        page.t("outlook.filter.station"),
                        row -> page.t("planning.station." + row.line().station().code())));
    }

    private static List<Column<ChangeRow>> withWhatStandsBeside(Page page, Map<DocumentId, DocumentSummary> summaries) {
        List<Column<ChangeRow>> all = new ArrayList<>();
        for (Column<ChangeRow> column : columns(page)) {
            all.add(column);
            switch (column.code()) {
                case "document" ->
                    all.add(beside(
                            column, "title", page.t("outlook.column.title"), row -> title(page, row, summaries)));
                case "issueBy" ->
                    all.add(beside(
                            column,
                            "today",
                            of(page, page.t("outlook.what-if.now"), "issueBy"),
                            ChangeRow::issueByToday));
                case "now" -> all.addAll(ranges(page, column, ChangeRow::today));
                case "then" -> all.addAll(ranges(page, column, ChangeRow::then));
                default -> {}
            }
        }
        return all;
    }

    private static List<Column<ChangeRow>> ranges(
            Page page, Column<ChangeRow> column, Function<ChangeRow, Likely> likely) {
        return List.of(
                beside(column, "earliest", of(page, column.name(), "earliest"), row -> likely.apply(row)
                        .earliest()),
                beside(column, "latest", of(page, column.name(), "latest"), row -> likely.apply(row)
                        .latest()),
                beside(column, "probability", of(page, column.name(), "probability"), row -> likely.apply(row)
                        .probability()));
    }

    private static Column<ChangeRow> beside(
            Column<ChangeRow> column, String code, String name, Function<ChangeRow, @Nullable Object> value) {
        return Column.of(column.code() + BESIDE + code, name, value);
    }

    /** {@code Today: issue by}. */
    private static String of(Page page, String when, String column) {
        return page.t("outlook.what-if.of", "when", when, "what", page.t("outlook.column." + column));
    }

    private static Ranked verdict(Page page, ChangeRow row) {
        return new Ranked(ChangeRow.VERDICTS.indexOf(row.verdict()), page.t("outlook.verdict." + row.verdict()));
    }

    private static @Nullable String language(Page page, ChangeRow row) {
        Language language = row.then().holdup().language();
        return language == null ? null : page.nameOf(language);
    }

    private static String title(Page page, ChangeRow row, Map<DocumentId, DocumentSummary> summaries) {
        DocumentSummary summary = summaries.get(row.line().id());
        return summary == null ? "" : summary.titleIn(page.language());
    }
}
