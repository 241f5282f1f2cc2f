package org.hexaglot.monitoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.monitoring.web.BoardPage.Cell;
import org.hexaglot.monitoring.web.BoardPage.Row;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of the board as a sheet with the words of the reader. */
final class BoardExport {
    private static final List<String> STEPS =
            List.of("submission", "editing", "ar", "zh", "en", "fr", "ru", "es", "issuance");

    private BoardExport() {}

    static Sheet of(List<Row> rows, Phrases phrases) {
        List<String> columns = new ArrayList<>(List.of(
                phrases.t("board.column.document"),
                phrases.t("board.csv.title"),
                phrases.t("board.csv.standing"),
                phrases.t("layout.line.slot"),
                phrases.t("layout.line.issueBy"),
                phrases.t("layout.line.anchor")));
        STEPS.forEach(step -> columns.add(phrases.t("board.column." + step)));
        return new Sheet(
                "board", columns, rows.stream().map(row -> line(row, phrases)).toList());
    }

    private static List<@Nullable Object> line(Row row, Phrases phrases) {
        Document document = row.line().row().document();
        Dates dates = document.dates();
        List<@Nullable Object> line = new ArrayList<>(Arrays.<@Nullable Object>asList(
                document.metadata().symbol(),
                row.title(),
                phrases.t("layout.standing." + row.line().row().standing().code()),
                dates.submitBy(),
                dates.issueBy(),
                dates.anchor()));
        for (Cell cell : row.cells()) {
            String holder = cell.holder();
            String state = phrases.t("board.state." + cell.cell().state());
            line.add(holder == null ? state : state + " (" + holder + ")");
        }
        return line;
    }
}
