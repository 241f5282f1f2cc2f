package org.hexaglot.reports.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hexaglot.reports.Report.Day;
import org.hexaglot.reports.Report.Figure;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.ReportWords;
import org.hexaglot.reports.ScriptRuns;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Writes values into the cells of a workbook, each with its own type. */
final class Cells {
    private final Phrases phrases;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle share;

    Cells(SXSSFWorkbook workbook, Phrases phrases) {
        this.phrases = phrases;
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.head = wrapped(workbook);
        head.setFont(bold);
        this.text = wrapped(workbook);
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        day.setVerticalAlignment(VerticalAlignment.TOP);
        this.share = workbook.createCellStyle();
        share.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        share.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static CellStyle wrapped(SXSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    void head(Row row, int place, String words) {
        set(row, place, head).setCellValue(words);
    }

    void text(Row row, int place, String words) {
        set(row, place, text).setCellValue(ScriptRuns.embedded(words));
    }

    /** Answers the place behind it. */
    int value(Row row, int place, Kind kind, @Nullable Value value) {
        if (kind == Kind.RATE) {
            if (value instanceof Rate rate) {
                if (rate.denominator() > 0) {
                    set(row, place, share).setCellValue(rate.value());
                }
                row.createCell(place + 1).setCellValue(rate.numerator());
                row.createCell(place + 2).setCellValue(rate.denominator());
            } else if (value instanceof Figure figure) {
                row.createCell(place + 1).setCellValue(figure.count());
            }
            return place + 3;
        }
        if (value instanceof Figure figure) {
            row.createCell(place).setCellValue(figure.count());
        } else if (value instanceof Day date) {
            set(row, place, day).setCellValue(date.date());
        } else if (value != null) {
            text(row, place, ReportWords.of(value, phrases));
        }
        return place + 1;
    }

    private static Cell set(Row row, int place, CellStyle style) {
        Cell cell = row.createCell(place);
        cell.setCellStyle(style);
        return cell;
    }
}
