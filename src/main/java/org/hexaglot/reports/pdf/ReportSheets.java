package org.hexaglot.reports.pdf;

import java.util.List;
import org.hexaglot.reports.Report;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Mark;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.ReportWords;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A report on A4 pages across: title, sentences, tables whose heads repeat on each page, notes. */
final class ReportSheets {
    private static final String INK = "#1c2733";
    private static final String SOFT = "#4f5d6b";
    private static final String RULE = "0.5pt solid #c3ccd5";
    private static final String HEAD = "#e8eef4";
    private static final String LAST = "last";
    private static final String BLOCK = "block";

    private final Sheets sheets;
    private final Report report;
    private final Phrases phrases;

    ReportSheets(Sheets sheets, Report report, Phrases phrases) {
        this.sheets = sheets;
        this.report = report;
        this.phrases = phrases;
    }

    void write() throws SAXException {
        sheets.begin();
        master();
        String mode = sheets.rightToLeft() ? "rl-tb" : "lr-tb";
        sheets.start(
                "page-sequence",
                "master-reference",
                "page",
                "writing-mode",
                mode,
                "language",
                report.language().code());
        foot();
        sheets.start("flow", "flow-name", "xsl-region-body", "color", INK);
        block("H1", report.title(), "font-size", "16pt", "font-weight", "bold", "space-after", "4pt");
        for (String sentence : report.lead()) {
            block("P", sentence, "space-after", "2pt");
        }
        for (Section section : report.sections()) {
            section(section);
        }
        for (String note : report.notes()) {
            block("P", note, "space-before", "4pt", "font-size", "8pt", "color", SOFT);
        }
        sheets.empty(BLOCK, "id", LAST);
        sheets.end("flow");
        sheets.end("page-sequence");
        sheets.finish();
    }

    private void master() throws SAXException {
        sheets.start("layout-master-set");
        sheets.start(
                "simple-page-master",
                "master-name",
                "page",
                "page-width",
                "297mm",
                "page-height",
                "210mm",
                "margin",
                "12mm",
                "writing-mode",
                sheets.rightToLeft() ? "rl-tb" : "lr-tb");
        sheets.empty("region-body", "margin-bottom", "9mm");
        sheets.empty("region-after", "extent", "6mm", "display-align", "after");
        sheets.end("simple-page-master");
        sheets.end("layout-master-set");
    }

    private void foot() throws SAXException {
        sheets.start("static-content", "flow-name", "xsl-region-after", "role", "artifact");
        sheets.start(BLOCK, "font-size", "8pt", "color", SOFT, "text-align", "end");
        sheets.start("bidi-override", "unicode-bidi", "embed", "direction", "ltr");
        sheets.empty("page-number");
        sheets.characters(" / ");
        sheets.empty("page-number-citation", "ref-id", LAST);
        sheets.end("bidi-override");
        sheets.end(BLOCK);
        sheets.end("static-content");
    }

    private void section(Section section) throws SAXException {
        if (!section.heading().isEmpty()) {
            block(
                    "H2",
                    section.heading(),
                    "font-size",
                    "11pt",
                    "font-weight",
                    "bold",
                    "space-before",
                    "10pt",
                    "space-after",
                    "3pt",
                    "keep-with-next.within-page",
                    "always");
        }
        if (section.rows().isEmpty()) {
            return;
        }
        sheets.start(
                "table", "width", "100%", "table-layout", "fixed", "border-collapse", "collapse", "space-after", "4pt");
        for (Column column : section.columns()) {
            sheets.empty("table-column", "column-width", "proportional-column-width(" + column.weight() + ")");
        }
        sheets.start("table-header");
        sheets.start(
                "table-row", "font-weight", "bold", "background-color", HEAD, "keep-together.within-page", "always");
        for (Column column : section.columns()) {
            sheets.start("table-cell", "border", RULE, "padding", "2pt 3pt");
            block(null, column.name(), "font-size", "8pt", "text-align", align(column));
            sheets.end("table-cell");
        }
        sheets.end("table-row");
        sheets.end("table-header");
        sheets.start("table-body");
        for (List<@Nullable Value> row : section.rows()) {
            row(section.columns(), row);
        }
        sheets.end("table-body");
        sheets.end("table");
    }

    private void row(List<Column> columns, List<@Nullable Value> row) throws SAXException {
        sheets.start("table-row", "keep-together.within-page", "always");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Value value = row.get(i);
            sheets.start("table-cell", "border", RULE, "padding", "2pt 3pt");
            sheets.start(BLOCK, "font-size", "8.5pt", "text-align", align(column));
            cell(column, value);
            sheets.end(BLOCK);
            sheets.end("table-cell");
        }
        sheets.end("table-row");
    }

    private void cell(Column column, @Nullable Value value) throws SAXException {
        if (value instanceof Mark mark) {
            sheets.start("inline", "color", ink(mark.code()), "font-weight", "bold");
            sheets.words(mark.sign());
            sheets.end("inline");
            sheets.characters(" ");
            sheets.words(mark.words());
        } else if (value != null && column.kind() == Kind.NAME) {
            sheets.name(ReportWords.of(value, phrases));
        } else if (column.kind() == Kind.FIGURE || column.kind() == Kind.RATE) {
            sheets.sentence(ReportWords.of(value, phrases));
        } else {
            sheets.words(ReportWords.of(value, phrases));
        }
    }

    private void block(@Nullable String role, String text, String... namesAndValues) throws SAXException {
        if (role == null) {
            sheets.start(BLOCK, namesAndValues);
        } else {
            String[] all = new String[namesAndValues.length + 2];
            System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
            all[0] = "role";
            all[1] = role;
            sheets.start(BLOCK, all);
        }
        sheets.sentence(text);
        sheets.end(BLOCK);
    }

    private static String align(Column column) {
        return switch (column.kind()) {
            case TEXT, NAME, DAY -> "start";
            case FIGURE, RATE -> "end";
        };
    }

    /** The colours of the standings on paper, as on the pages. */
    private static String ink(String standing) {
        return switch (standing) {
            case "late", "issued-late" -> "#b3201a";
            case "at-risk" -> "#8a5600";
            case "held" -> "#6a3d9a";
            default -> "#0b6f75";
        };
    }
}
