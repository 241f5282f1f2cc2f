package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexaglot.content.okapi.DocxFixture.docx;
import static org.hexaglot.content.okapi.OdtFixture.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Paragraph.Kind;
import org.hexaglot.content.Remark;
import org.hexaglot.content.TextFormats;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of files that are sound. */
final class OkapiTextFormatsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TextFormats formats = new OkapiTextFormats();

    private DocumentText read(DocxFixture fixture) throws IOException {
        return formats.read(fixture.write(folder.resolve("file")), "text.docx", TextFormats.DOCX, Language.EN);
    }

    private DocumentText read(OdtFixture fixture) throws IOException {
        return formats.read(fixture.write(folder.resolve("file")), "text.odt", TextFormats.ODT, Language.EN);
    }

    private static DocxFixture report() {
        return docx("The Council met in July and adopted twelve resolutions.", "1. The report covers 2026.")
                .footnote("Note", "See resolution one two.")
                .hidden("secret words here");
    }

    @Test
    void countsFootnotesHeadingsAndHiddenText() throws IOException {
        DocumentText text = read(report());
        assertThat(text.words().total()).isEqualTo(22);
        assertThat(text.words().byKind())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.BODY, 15, Kind.FOOTNOTE, 4, Kind.HIDDEN, 3));
        assertThat(text.mediaType()).isEqualTo(TextFormats.DOCX);
    }

    @Test
    void readsTheStrictStandardAlike() throws IOException {
        Path strict = report().writeStrict(folder.resolve("strict"));
        assertThat(formats.read(strict, "", "", Language.EN)).isEqualTo(read(report()));
    }

    @Test
    void tellsParagraphsApart() throws IOException {
        DocumentText text = read(
                docx("Body.").heading("Heading").cell("Cell").textBox("Box").header("26-10002 (E)"));
        assertThat(text.paragraphs())
                .extracting(Paragraph::text, Paragraph::kind)
                .containsExactly(
                        tuple("Body.", Kind.BODY),
                        tuple("Heading", Kind.HEADING),
                        tuple("Cell", Kind.TABLE),
                        tuple("Box", Kind.TEXT_BOX),
                        tuple("26-10002 (E)", Kind.HEADER_FOOTER));
        assertThat(text.words().total()).isEqualTo(4);
    }

    @Test
    void remarksOnCommentsAndDoesNotCountThem() throws IOException {
        DocumentText text = read(docx("One two.").comment("not for print"));
        assertThat(text.words().total()).isEqualTo(2);
        assertThat(text.remarks()).containsExactly(new Remark("comments", Map.of("count", 1)));
    }

    @Test
    void letsHyperlinksAndTemplatesOfTheAuthorsMachinePass() throws IOException {
        DocumentText text = read(docx("One two.")
                .externalRelation("hyperlink", "https://example.org/")
                .externalRelation("attachedTemplate", "file:///C:\\Users\\me\\report.dotx"));
        assertThat(text.remarks()).containsExactly(new Remark("local-links", Map.of("count", 1)));
    }

    @Test
    void countsWhatFieldsSayExceptWhatTheWordProcessorMakes() throws IOException {
        DocumentText text = read(docx("One two.")
                .field(" REF _Ref1 \\h ", "paragraph twelve")
                .field(" PAGE ", "7")
                .field(" TOC \\o ", "Contents 1"));
        assertThat(text.lines()).containsExactly("One two.", "paragraph twelve");
    }

    @Test
    void remarksOnFieldsWhoseTextItCannotRead() throws IOException {
        DocumentText text = read(docx("One.")
                .raw("<w:p><w:fldSimple w:instr=\" REF x \"><w:r><w:t>lost</w:t></w:r></w:fldSimple></w:p>")
                .raw("<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>"));
        assertThat(text.remarks()).containsExactly(new Remark("simple-fields", Map.of("count", 1)));
    }

    @Test
    void readsOpenDocumentTexts() throws IOException {
        DocumentText text = read(odt("Body text.")
                .heading("Heading one")
                .note("footnote", "Anchor", "Foot note words")
                .note("endnote", "Other", "End note")
                .comment("Commented", "never count this")
                .cell("Cell")
                .textBox("In a box")
                .header("Header"));
        assertThat(text.words().byKind())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Kind.BODY,
                        5,
                        Kind.HEADING,
                        2,
                        Kind.FOOTNOTE,
                        3,
                        Kind.ENDNOTE,
                        2,
                        Kind.TABLE,
                        1,
                        Kind.TEXT_BOX,
                        3,
                        Kind.HEADER_FOOTER,
                        1));
        assertThat(text.lines()).doesNotContain("never count this");
        assertThat(text.mediaType()).isEqualTo(TextFormats.ODT);
    }

    @Test
    void goesByTheContentWhenNothingIsDeclared() throws IOException {
        Path file = odt("One two.").write(folder.resolve("file"));
        assertThat(formats.read(file, "A-62-89", "application/octet-stream", Language.FR)
                        .mediaType())
                .isEqualTo(TextFormats.ODT);
    }

    @Test
    void readsManyFilesAtOnce() throws Exception {
        Path file = report().write(folder.resolve("file"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> reading =
                    () -> formats.read(file, "", "", Language.EN).words().total();
            for (Future<Integer> words : threads.invokeAll(Collections.nCopies(32, reading))) {
                assertThat(words.get()).isEqualTo(22);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void namesTheVersionOfOkapiThatIsThere() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/maven/net.sf.okapi/okapi-core/pom.properties")) {
            assertThat(in).isNotNull();
            properties.load(in);
        }
        assertThat(formats.rulesVersion()).endsWith("+okapi-" + properties.getProperty("version"));
    }
}
