package org.hexaglot.monitoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.monitoring.web.BoardPage.Cell;
import org.hexaglot.monitoring.web.BoardPage.Row;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of the board as a sheet with the words of the reader: the columns, groups and order of the page. */
final class BoardExport {
    private static final String LINE = "line";

    private BoardExport() {}

    /** @param shown columns of the board; the line is told by its three days */
    static Sheet of(List<Row> rows, ListGroup group, List<String> shown, Phrases phrases) {
        List<String> columns = new ArrayList<>();
        if (group != ListGroup.NONE) {
            columns.add(phrases.t("documents.group." + group.code()));
        }
        columns.addAll(List.of(
                phrases.t("board.column.document"), phrases.t("board.csv.title"), phrases.t("board.csv.standing")));
        for (String column : shown) {
            columns.addAll(
                    column.equals(LINE)
                            ? List.of(
                                    phrases.t("layout.line.slot"),
                                    phrases.t("layout.line.issueBy"),
                                    phrases.t("layout.line.anchor"))
                            : List.of(phrases.t("board.column." + column)));
        }
        Map<String, List<List<@Nullable Object>>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = group.of(row.line().row().document(), phrases);
            groups.computeIfAbsent(name, any -> new ArrayList<>()).add(line(row, name, shown, phrases));
        }
        return new Sheet(
                "board", columns, groups.values().stream().flatMap(List::stream).toList());
    }

    private static List<@Nullable Object> line(Row row, String group, List<String> shown, Phrases phrases) {
        Document document = row.line().row().document();
        List<@Nullable Object> line = new ArrayList<>();
        if (!group.isEmpty()) {
            line.add(group);
        }
        line.add(document.metadata().symbol());
        line.add(row.title());
        line.add(phrases.t("layout.standing." + row.line().row().standing().code()));
        if (shown.contains(LINE)) {
            Dates dates = document.dates();
            line.add(dates.submitBy());
            line.add(dates.issueBy());
            line.add(dates.anchor());
        }
        for (Cell cell : row.cells()) {
            if (shown.contains(cell.column())) {
                String holder = cell.holder();
                String state = phrases.t("board.state." + cell.cell().state());
                line.add(holder == null ? state : state + " (" + holder + ")");
            }
        }
        return line;
    }
}
