package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexaglot.demo.DemoDocument.Heading;
import org.hexaglot.demo.DemoDocument.Masthead;
import org.hexaglot.demo.DemoDocument.Numbering;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesAllPartsSoThatTheyCanBeReadAgain(Language language) throws IOException {
        DemoText text = DemoText.read("roads", 2026);
        byte[] file = DocxWriter.write(document(language, Numbering.TYPED)).bytes();
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getTables()).hasSize(2);
            assertThat(docx.getTables().get(0).getText())
                    .contains("A/82/214", LocalText.of(language).date(DAY));
            assertThat(docx.getTables().get(1).getNumberOfRows()).isEqualTo(4);
            assertThat(docx.getFootnotes().stream().filter(note -> note.getId().intValue() > 0))
                    .hasSize(text.footnotes().size());
            assertThat(docx.getFooterList().get(0).getText()).contains("26-01234", "*2601234*");
            assertThat(docx.getHeaderList().get(0).getText()).contains("A/82/214");
            assertThat(docx.getParagraphs().stream().filter(each -> "Heading2".equals(each.getStyleID())))
                    .hasSize(text.sections().size());
            assertThat(docx.getParagraphs().stream().filter(each -> "Numbered".equals(each.getStyleID())))
                    .hasSize(13)
                    .first()
                    .satisfies(each -> assertThat(each.getText()).startsWith("1.\t"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesTheSameBytesEveryTime(Language language) {
        assertThat(DocxWriter.write(document(language, Numbering.AUTOMATIC)).bytes())
                .isEqualTo(DocxWriter.write(document(language, Numbering.AUTOMATIC))
                        .bytes());
    }

    @Test
    void writesArabicFromRightToLeft() throws IOException {
        byte[] file = DocxWriter.write(document(Language.AR, Numbering.TYPED)).bytes();
        assertThat(part(file, "word/document.xml"))
                .contains("<w:bidi/>", "<w:rtl/>", "<w:bidiVisual/>", "w:bidi=\"ar-SA\"");
        assertThat(part(file, "word/styles.xml")).contains("w:cs=\"Simplified Arabic\"");
        assertThat(part(file, "word/footnotes.xml")).contains("<w:bidi/>");
    }

    @Test
    void marksChineseAsEastAsian() throws IOException {
        byte[] file = DocxWriter.write(document(Language.ZH, Numbering.TYPED)).bytes();
        assertThat(part(file, "word/document.xml"))
                .contains("w:eastAsia=\"zh-CN\"")
                .doesNotContain("<w:rtl/>");
        assertThat(part(file, "word/styles.xml")).contains("w:eastAsia=\"SimSun\"");
    }

    @Test
    void leavesNumbersToTheWordProcessorWhenAsked() throws IOException {
        byte[] file =
                DocxWriter.write(document(Language.EN, Numbering.AUTOMATIC)).bytes();
        assertThat(part(file, "word/numbering.xml")).contains("%1.");
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getParagraphs().stream().filter(each -> "Numbered".equals(each.getStyleID())))
                    .allSatisfy(each -> assertThat(each.getNumID()).isNotNull())
                    .noneSatisfy(each -> assertThat(each.getText()).startsWith("1."));
        }
    }

    private static DemoDocument document(Language language, Numbering numbering) {
        DemoText text = DemoText.read("roads", 2026);
        DemoComposer composer = new DemoComposer(language, List.of());
        composer.heading(1, text.title());
        composer.theme(text);
        Masthead masthead = new Masthead(
                "United Nations",
                "General Assembly",
                List.of("A/82/214", "E/2027/9"),
                "Distr.: General",
                LocalText.of(language).date(DAY),
                "English",
                "Original: English",
                List.of("Session 82"),
                "26-01234 (" + language.letter() + ")",
                "*2601234*");
        assertThat(composer.blocks()).hasAtLeastOneElementOfType(Heading.class);
        return new DemoDocument(
                language, masthead, text.title().in(language), List.of("*"), numbering, composer.blocks());
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
