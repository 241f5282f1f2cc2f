package org.hexaglot.reports.xlsx;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.Report;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.ReportFormat;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Reports as workbooks for people who calculate: numbers are numbers, days are days, a share stands beside its numerator
 * and denominator. Sections with the same columns share a sheet; the last sheet tells what the report is.
 */
@Singleton
final class XlsxFormat implements ReportFormat {
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
        try (Workbook workbook = new Workbook(report.language().isRightToLeft())) {
            Map<List<Column>, List<Section>> alike = new LinkedHashMap<>();
            report.sections().stream()
                    .filter(section -> !section.rows().isEmpty())
                    .forEach(section -> alike.computeIfAbsent(section.columns(), columns -> new ArrayList<>())
                            .add(section));
            for (List<Section> sections : alike.values()) {
                String name =
                        alike.size() == 1 ? report.name() : sections.get(0).heading();
                fill(workbook.sheet(name), sections, phrases);
            }
            tell(workbook.sheet(phrases.t("reports.sheet.notes")), report);
            workbook.write(output);
        }
    }

    private static void fill(Workbook.Page sheet, List<Section> sections, Phrases phrases) {
        List<Column> columns = sections.get(0).columns();
        boolean named = sections.size() > 1;
        List<String> head = new ArrayList<>();
        if (named) {
            sheet.width(0, WIDE);
            head.add(phrases.t("reports.sheet.section"));
        }
        for (Column column : columns) {
            sheet.width(head.size(), column.weight() >= HEAVY ? WIDE : NARROW);
            head.add(column.name());
            if (column.kind() == Kind.RATE) {
                head.add(phrases.t("reports.sheet.numerator", "name", column.name()));
                head.add(phrases.t("reports.sheet.denominator", "name", column.name()));
            }
        }
        sheet.head(head);
        Cells cells = new Cells(phrases);
        for (Section section : sections) {
            for (List<@Nullable Value> values : section.rows()) {
                List<@Nullable Object> row = cells.of(columns, values);
                if (named) {
                    row.add(0, Cells.text(section.heading()));
                }
                sheet.row(row);
            }
        }
    }

    /** Title, sentences and notes, one below the other. */
    private static void tell(Workbook.Page sheet, Report report) {
        sheet.width(0, NOTE).title(List.of(report.title()));
        report.lead().forEach(sentence -> sheet.row(List.of(Cells.text(sentence))));
        report.notes().forEach(note -> sheet.row(List.of(Cells.text(note))));
    }
}
