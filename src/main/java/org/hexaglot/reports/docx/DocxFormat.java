package org.hexaglot.reports.docx;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.Report;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Mark;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.ReportFormat;
import org.hexaglot.reports.ReportWords;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Reports as Word documents: real headings, tables whose heads repeat, A4 across; letters are the reader's machine's. */
@Singleton
final class DocxFormat implements ReportFormat {
    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public boolean writes(Language language) {
        return true;
    }

    @Override
    public void write(Report report, Phrases phrases, OutputStream output) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Setting setting = new Setting(document, report.language());
            document.getProperties().getCoreProperties().setTitle(report.title());
            document.getProperties().getCoreProperties().setCreator("Hexaglot");
            paragraph(setting, "Title", report.title());
            for (String sentence : report.lead()) {
                paragraph(setting, null, sentence);
            }
            for (Section section : report.sections()) {
                section(setting, section, phrases);
            }
            for (String note : report.notes()) {
                paragraph(setting, "Note", note);
            }
            setting.finish();
            document.write(output);
        }
    }

    private static void paragraph(Setting setting, @Nullable String style, String text) {
        XWPFParagraph paragraph = setting.document().createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        setting.write(paragraph, text, false, null);
    }

    private static void section(Setting setting, Section section, Phrases phrases) {
        if (!section.heading().isEmpty()) {
            paragraph(setting, "Heading1", section.heading());
        }
        if (section.rows().isEmpty()) {
            return;
        }
        List<Column> columns = section.columns();
        XWPFTable table = setting.table(columns.stream().map(Column::weight).toList());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor("E8EEF4");
            setting.write(
                    setting.only(cell, isCounted(columns.get(i))),
                    columns.get(i).name(),
                    true,
                    null);
        }
        for (List<@Nullable Value> row : section.rows()) {
            XWPFTableRow line = table.createRow();
            line.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                fill(setting, line.getCell(i), columns.get(i), row.get(i), phrases);
            }
        }
        setting.document().createParagraph().setSpacingAfter(0);
    }

    private static void fill(
            Setting setting, XWPFTableCell cell, Column column, @Nullable Value value, Phrases phrases) {
        XWPFParagraph paragraph = setting.only(cell, isCounted(column));
        if (value instanceof Mark mark) {
            setting.write(paragraph, mark.sign() + " ", true, ink(mark.code()));
            setting.write(paragraph, mark.words(), false, null);
        } else if (column.kind() == Kind.NAME) {
            setting.name(paragraph, ReportWords.of(value, phrases));
        } else {
            setting.write(paragraph, ReportWords.of(value, phrases), false, null);
        }
    }

    private static boolean isCounted(Column column) {
        return column.kind() == Kind.FIGURE || column.kind() == Kind.RATE;
    }

    private static String ink(String standing) {
        return switch (standing) {
            case "late", "issued-late" -> "B3201A";
            case "at-risk" -> "8A5600";
            case "held" -> "6A3D9A";
            default -> "0B6F75";
        };
    }
}
