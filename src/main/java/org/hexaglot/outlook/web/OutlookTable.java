package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.outlook.Holdup;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** The rows of the outlook in the order, groups and columns that its address asks for, on the page and in sheets. */
final class OutlookTable {
    private static final List<String> PARAMETERS = Table.parameters(OutlookQuestion.PARAMETERS);
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("issueBy", "likely", "probability", "cause"), "issueBy", Table.UNGROUPED);

    private OutlookTable() {}

    static ListQuery query(HttpRequest<?> request) {
        return query(request, SavedView.Place.OUTLOOK.path());
    }

    /** The same for another page that shows rows of the outlook. */
    static ListQuery query(HttpRequest<?> request, String path) {
        return ListQuery.of(path, PARAMETERS, request);
    }

    /** @param rows as the question leaves them; rows that are alike keep its order */
    static Table<OutlookRow> of(Page page, ListQuery query, List<OutlookRow> rows) {
        return new Table<>(page, query, columns(page), USUAL, rows);
    }

    /** What the page shows; titles, standings and ranges, which stand beside other things there, have columns of their own. */
    static Sheet sheet(Page page, ListQuery query, List<OutlookRow> rows, Map<DocumentId, DocumentSummary> summaries) {
        List<Column<OutlookRow>> columns = new ArrayList<>(columns(page));
        List<String> shown = new ArrayList<>(List.of("title", "standing"));
        for (String column :
                query.columns(columns.stream().skip(1).map(Column::code).toList(), USUAL.columns())) {
            shown.add(column);
            if (column.equals("likely")) {
                shown.addAll(List.of("earliest", "latest"));
            }
        }
        columns.add(1, Column.of("title", page.t("outlook.column.title"), row -> title(page, row, summaries)));
        int likely = columns.stream().map(Column::code).toList().indexOf("likely");
        columns.addAll(
                likely + 1,
                List.of(
                        Column.of("earliest", page.t("outlook.column.earliest"), row -> row.likely()
                                .earliest()),
                        Column.of("latest", page.t("outlook.column.latest"), row -> row.likely()
                                .latest())));
        ListQuery whole = query.with(ListQuery.COLUMNS, String.join(",", shown));
        return new Table<>(page, whole, columns, USUAL, rows).sheet("outlook");
    }

    private static String title(Page page, OutlookRow row, Map<DocumentId, DocumentSummary> summaries) {
        DocumentSummary summary = summaries.get(row.line().id());
        return summary == null ? "" : summary.titleIn(page.language());
    }

    private static List<Column<OutlookRow>> columns(Page page) {
        return List.of(
                Column.of("symbol", page.t("outlook.column.document"), row -> row.line()
                        .symbol()),
                Column.grouping(
                        "standing",
                        page.t("outlook.column.standing"),
                        row -> page.t("outlook.standing." + row.standing())),
                Column.grouping(
                        "body", page.t("outlook.filter.body"), row -> row.line().body()),
                Column.grouping(
                        "station",
                        page.t("outlook.filter.station"),
                        row -> page.t("planning.station." + row.line().station().code())),
                Column.of("issueBy", page.t("outlook.column.issueBy"), row -> row.prospect()
                        .document()
                        .issueBy()),
                Column.of("likely", page.t("outlook.column.likely"), row -> row.likely()
                        .on()),
                Column.of("probability", page.t("outlook.column.probability"), row -> row.likely()
                        .probability()),
                Column.grouping("language", page.t("outlook.column.language"), row -> language(page, row)),
                Column.grouping(
                        "stage",
                        page.t("outlook.column.stage"),
                        row -> page.t("tasks.name." + row.likely().holdup().stage())),
                Column.of(
                        "cause",
                        page.t("outlook.column.cause"),
                        row -> Reasons.of(page.phrases(), row.likely().holdup())));
    }

    private static @Nullable String language(Page page, OutlookRow row) {
        Holdup holdup = row.likely().holdup();
        return holdup.language() == null ? null : page.nameOf(holdup.language());
    }
}
