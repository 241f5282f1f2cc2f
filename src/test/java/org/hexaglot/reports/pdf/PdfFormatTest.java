package org.hexaglot.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.SampleReport;
import org.hexaglot.reports.ScriptRuns.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfFormatTest {
    private static final PdfFormat PDF = new PdfFormat(new MachineFonts());

    @ParameterizedTest
    @EnumSource
    void saysWhatThePageSays(Language language) throws IOException {
        assumeThat(PDF.writes(language)).as("fonts for %s", language).isTrue();
        SampleReport sample = SampleReport.in(language);
        try (PDDocument document = written(sample)) {
            String text = letters(new PDFTextStripper().getText(document));
            assertThat(sample.words())
                    .allSatisfy(words -> assertThat(pieces(text, words)).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadAloudAndIsWholeInItself(Language language) throws IOException {
        assumeThat(PDF.writes(language)).isTrue();
        SampleReport sample = SampleReport.in(language);
        try (PDDocument document = written(sample)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.code());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(sample.report().title());
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void repeatsTheHeadOfATableAndCountsPages() throws IOException {
        assumeThat(PDF.writes(Language.EN)).isTrue();
        SampleReport sample = SampleReport.in(Language.EN);
        try (PDDocument document = written(sample)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Symbol", page + " / " + pages);
            }
        }
    }

    @Test
    void writesNoLanguageWithoutItsLetters() {
        Map<Script, MachineFonts.Family> latin =
                MachineFonts.among(Map.of("dejavusans-bold.ttf", Path.of("b"), "notosans-regular.ttf", Path.of("r")));
        assertThat(latin).containsOnlyKeys(Script.OTHER);
        assertThat(latin.get(Script.OTHER).bold().path()).isEqualTo(Path.of("b"));
    }

    private static PDDocument written(SampleReport sample) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PDF.write(sample.report(), sample.phrases(), output);
        return Loader.loadPDF(output.toByteArray());
    }

    /** Whether all words are there; where lines break the order of the letters is not the test's. */
    private static boolean pieces(String text, String words) {
        for (String word : words.split("[\\s\u00a0\u202f]+")) {
            if (!text.contains(letters(word))) {
                throw new AssertionError("“" + word + "” of “" + words + "” is missing");
            }
        }
        return true;
    }

    /** Letters and digits alone, in the forms that keyboards write; vowel marks are read out beside their letters. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
