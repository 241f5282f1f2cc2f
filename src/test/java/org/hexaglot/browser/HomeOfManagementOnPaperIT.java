package org.hexaglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Period;
import org.hexaglot.statistics.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The home of management is printed on one sheet, also where there is as much to show as it ever shows. */
@InBrowser
class HomeOfManagementOnPaperIT {
    /** Repeats rows until tables are as long as the page makes them: twelve of a cut, ten documents. */
    private static final String AS_MUCH_AS_EVER = """
            () => {
              const fill = (body, rows) => {
                for (let i = 0; body.rows.length < rows; i++) body.append(body.rows[i].cloneNode(true));
              };
              document.querySelectorAll('.columns .cut tbody').forEach(body => fill(body, 12));
              document.querySelectorAll('[aria-labelledby=worst-title] tbody').forEach(body => fill(body, 10));
            }
            """;

    @ParameterizedTest
    @EnumSource
    void isOneSheet(Language language, Visitors visitors) throws IOException {
        Period lastQuarter = Period.quarterOf(LocalDate.now()).previous();
        Visit visit =
                visitors.person("manager", language, Screen.DESKTOP).open("/management?period=" + lastQuarter.code());
        visit.page().locator(".chart canvas").nth(2).waitFor();
        visit.page().evaluate(AS_MUCH_AS_EVER);
        byte[] printed = visit.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument sheets = Loader.loadPDF(printed)) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            if (language == Language.EN) {
                String text = new PDFTextStripper().getText(sheets);
                for (Indicator indicator : Indicator.WORK) {
                    assertThat(text).contains(visit.says("indicator." + indicator.code()));
                }
            }
        }
        assertThat(visit.complaints()).isEmpty();
    }
}
