package org.hexaglot.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxFormatTest {
    @ParameterizedTest
    @EnumSource
    void keepsNumbersNumbersAndDaysDays(Language language) throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.in(language))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row third = sheet.getRow(3);
            assertThat(third.getCell(0).getStringCellValue()).isEqualTo("A/81/3–E/2027/3");
            assertThat(third.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(third.getCell(5).getNumericCellValue()).isEqualTo(1003);
            assertThat(third.getCell(6).getNumericCellValue()).isEqualTo(3.0 / 40);
            assertThat(third.getCell(7).getNumericCellValue()).isEqualTo(3);
            assertThat(third.getCell(8).getNumericCellValue()).isEqualTo(40);
            assertThat(sheet.getRow(1).getCell(4)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheHeadInSightAndTheDirectionOfTheLanguage(Language language) throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.in(language))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.isRightToLeft()).isEqualTo(language == Language.AR);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    private static XSSFWorkbook written(SampleReport sample) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new XlsxFormat().write(sample.report(), sample.phrases(), output);
        return new XSSFWorkbook(new ByteArrayInputStream(output.toByteArray()));
    }
}
