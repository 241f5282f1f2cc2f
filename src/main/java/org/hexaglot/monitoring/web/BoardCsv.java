package org.hexaglot.monitoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.monitoring.web.BoardPage.Cell;
import org.hexaglot.monitoring.web.BoardPage.Row;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** The board as comma-separated values (RFC 4180), with a mark by which spreadsheets recognise UTF-8. */
final class BoardCsv {
    private static final String MARK = "\uFEFF";

    private BoardCsv() {}

    static String of(BoardPage board, Phrases phrases) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                phrases.t("board.column.document"),
                phrases.t("board.csv.title"),
                phrases.t("board.csv.standing"),
                phrases.t("layout.line.slot"),
                phrases.t("layout.line.issueBy"),
                phrases.t("layout.line.anchor")));
        for (String column : List.of("submission", "editing", "ar", "zh", "en", "fr", "ru", "es", "issuance")) {
            head.add(phrases.t("board.column." + column));
        }
        lines.add(head);
        board.groups().values().forEach(rows -> rows.forEach(row -> lines.add(line(row, phrases))));
        return MARK
                + lines.stream()
                        .map(line -> line.stream().map(BoardCsv::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private static List<String> line(Row row, Phrases phrases) {
        Document document = row.line().row().document();
        Dates dates = document.dates();
        List<String> line = new ArrayList<>(List.of(
                document.metadata().symbol(),
                row.title(),
                phrases.t("layout.standing." + row.line().row().standing().code()),
                text(dates.submitBy()),
                text(dates.issueBy()),
                text(dates.anchor())));
        for (Cell cell : row.cells()) {
            String holder = cell.holder();
            String state = phrases.t("board.state." + cell.cell().state());
            line.add(holder == null ? state : state + " (" + holder + ")");
        }
        return line;
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** In quotes; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
