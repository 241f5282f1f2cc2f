package org.hexaglot.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook (OOXML) for people who calculate: numbers are numbers, days are days, and it runs in the reader's direction. */
public final class Workbook implements AutoCloseable {
    private static final int CHARACTER = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final boolean rightToLeft;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle share;

    public Workbook(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.head = style();
        head.setFont(bold);
        head.setWrapText(true);
        this.text = style();
        text.setWrapText(true);
        this.day = style("yyyy-mm-dd");
        this.share = style("0%");
    }

    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle style(String format) {
        CellStyle style = style();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** A part of a whole, shown in hundredths. */
    public record Share(double value) {}

    /** A sheet; its name is changed where sheets cannot be called so or one is called so already. */
    public Page sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(free(name));
        sheet.setRightToLeft(rightToLeft);
        return new Page(sheet);
    }

    private String free(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted, '-');
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = WorkbookUtil.createSafeSheetName(i + " " + wanted, '-');
        }
        return name;
    }

    public void write(OutputStream output) throws IOException {
        workbook.write(output);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A sheet that is filled row by row. */
    public final class Page {
        private final SXSSFSheet sheet;
        private int next;

        private Page(SXSSFSheet sheet) {
            this.sheet = sheet;
        }

        /** The names of the columns; they stay in sight when it is the first row. */
        public Page head(List<String> names) {
            if (next == 0) {
                sheet.createFreezePane(0, 1);
            }
            return title(names);
        }

        /** A row in bold. */
        public Page title(List<String> words) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < words.size(); i++) {
                cell(row, i, head).setCellValue(words.get(i));
            }
            return this;
        }

        /** @param width in characters */
        public Page width(int column, int width) {
            sheet.setColumnWidth(column, width * CHARACTER);
            return this;
        }

        /** @param values numbers, days, shares, truth values and texts; null for nothing */
        public Page row(List<? extends @Nullable Object> values) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < values.size(); i++) {
                set(row, i, values.get(i));
            }
            return this;
        }

        private void set(Row row, int place, @Nullable Object value) {
            if (value instanceof Number number) {
                cell(row, place, null).setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                cell(row, place, day).setCellValue(date);
            } else if (value instanceof Share part) {
                cell(row, place, share).setCellValue(part.value());
            } else if (value instanceof Boolean truth) {
                cell(row, place, null).setCellValue(truth);
            } else if (value != null) {
                cell(row, place, text).setCellValue(value.toString());
            }
        }

        private static Cell cell(Row row, int place, @Nullable CellStyle style) {
            Cell cell = row.createCell(place);
            if (style != null) {
                cell.setCellStyle(style);
            }
            return cell;
        }
    }
}
