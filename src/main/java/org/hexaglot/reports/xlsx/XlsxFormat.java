package org.hexaglot.reports.xlsx;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.Report;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.ReportFormat;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reports as workbooks for people who calculate: numbers are numbers, days are days, a share stands beside its numerator
 * and denominator. Sections with the same columns share a sheet; the last sheet tells what the report is.
 */
@Singleton
final class XlsxFormat implements ReportFormat {
    private static final int CHARACTER = 256;
    private static final int NARROW = 14;
    private static final int WIDE = 36;
    private static final int NOTE = 110;
    private static final int HEAVY = 15;

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean writes(Language language) {
        return true;
    }

    @Override
    public void write(Report report, Phrases phrases, OutputStream output) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Cells cells = new Cells(workbook, phrases);
            Map<List<Column>, List<Section>> alike = new LinkedHashMap<>();
            report.sections().stream()
                    .filter(section -> !section.rows().isEmpty())
                    .forEach(section -> alike.computeIfAbsent(section.columns(), columns -> new ArrayList<>())
                            .add(section));
            for (List<Section> sections : alike.values()) {
                String name =
                        alike.size() == 1 ? report.name() : sections.get(0).heading();
                SXSSFSheet sheet = workbook.createSheet(free(workbook, name));
                sheet.setRightToLeft(report.language().isRightToLeft());
                fill(sheet, cells, sections, phrases);
            }
            tell(workbook, cells, report, phrases);
            workbook.write(output);
        }
    }

    private static void fill(SXSSFSheet sheet, Cells cells, List<Section> sections, Phrases phrases) {
        List<Column> columns = sections.get(0).columns();
        boolean named = sections.size() > 1;
        sheet.createFreezePane(0, 1);
        Row head = sheet.createRow(0);
        int place = 0;
        if (named) {
            sheet.setColumnWidth(place, WIDE * CHARACTER);
            cells.head(head, place++, phrases.t("reports.sheet.section"));
        }
        for (Column column : columns) {
            sheet.setColumnWidth(place, (column.weight() >= HEAVY ? WIDE : NARROW) * CHARACTER);
            cells.head(head, place++, column.name());
            if (column.kind() == Kind.RATE) {
                cells.head(head, place++, phrases.t("reports.sheet.numerator", "name", column.name()));
                cells.head(head, place++, phrases.t("reports.sheet.denominator", "name", column.name()));
            }
        }
        int line = 1;
        for (Section section : sections) {
            for (List<@Nullable Value> values : section.rows()) {
                Row row = sheet.createRow(line++);
                int next = 0;
                if (named) {
                    cells.text(row, next++, section.heading());
                }
                for (int i = 0; i < columns.size(); i++) {
                    next = cells.value(row, next, columns.get(i).kind(), values.get(i));
                }
            }
        }
    }

    /** Title, sentences and notes, one below the other. */
    private static void tell(SXSSFWorkbook workbook, Cells cells, Report report, Phrases phrases) {
        SXSSFSheet sheet = workbook.createSheet(free(workbook, phrases.t("reports.sheet.notes")));
        sheet.setRightToLeft(report.language().isRightToLeft());
        sheet.setColumnWidth(0, NOTE * CHARACTER);
        int line = 0;
        cells.head(sheet.createRow(line++), 0, report.title());
        for (String sentence : report.lead()) {
            cells.text(sheet.createRow(line++), 0, sentence);
        }
        for (String note : report.notes()) {
            cells.text(sheet.createRow(line++), 0, note);
        }
    }

    /** A name that a sheet may have and none has yet. */
    private static String free(SXSSFWorkbook workbook, String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted, '-');
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = WorkbookUtil.createSafeSheetName(i + " " + wanted, '-');
        }
        return name;
    }
}
