package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.CodedText;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RoundTripTest {
    private final OkapiBilingualFormats formats = new OkapiBilingualFormats();
    private final OkapiTextFormats checks = new OkapiTextFormats();

    @TempDir
    Path folder;

    private Path document() throws IOException {
        return DocxFixture.docx(
                        "1. The Council met. It adopted document A/62/89. Mr. J. Smith spoke.", "Second {brace}.")
                .heading("Findings")
                .cell("One cell")
                .cell("1,250")
                .footnote("Noted.", "See A/RES/70/1, para. 12 (a). It is long.")
                .textBox("In a box")
                .header("A/62/89")
                .field("REF intro", "paragraph 4")
                .write(folder.resolve("original.docx"));
    }

    @Test
    void givesTheSameIdsForTheSameFile() throws IOException {
        Path file = document();
        BilingualText text = formats.extract(file, Language.EN);
        assertThat(text.ids())
                .doesNotHaveDuplicates()
                .isEqualTo(formats.extract(file, Language.EN).ids());
        assertThat(text.segments())
                .extracting(segment -> CodedText.plain(segment.text()))
                .startsWith(
                        "1. The Council met.",
                        "It adopted document A/62/89.",
                        "Mr. J. Smith spoke.",
                        "Second {brace}.",
                        "Findings",
                        "One cell",
                        "1,250",
                        "Noted.")
                .contains("In a box", "paragraph 4", "See A/RES/70/1, para. 12 (a).", "It is long.", "A/62/89");
        assertThat(text.rules()).isEqualTo(formats.segmentationRules()).contains("srx-");
    }

    @TestFactory
    Stream<DynamicTest> putsEveryLanguageBack() throws IOException {
        Path file = document();
        return Language.OFFICIAL.stream()
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> {
                    BilingualText text = formats.extract(file, Language.EN);
                    Map<String, String> targets = Pseudo.translation(text, language);
                    Path result = folder.resolve(language.code() + ".docx");
                    formats.merge(file, text, targets, new Languages(Language.EN, language), result);
                    assertThat(checks.read(result, "x.docx", "", language).lines())
                            .isNotEmpty();
                }));
    }

    @Test
    void setsDirectionAndFontsOfArabic() throws IOException {
        Path file = DocxFixture.docx()
                .raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:rPr>"
                        + "<w:rFonts w:ascii=\"Times New Roman\"/></w:rPr><w:t>One cell</w:t></w:r></w:p></w:tc></w:tr>"
                        + "</w:tbl>")
                .write(folder.resolve("table.docx"));
        BilingualText text = formats.extract(file, Language.EN);
        Path result = folder.resolve("arabic.docx");
        formats.merge(
                file, text, Pseudo.translation(text, Language.AR), new Languages(Language.EN, Language.AR), result);
        try (ZipFile zip = new ZipFile(result.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "<w:tblPr><w:bidiVisual/><w:tblW", "<w:bidi/>", "<w:rtl/>", "w:cs=\"Traditional Arabic\"");
        }
    }

    /** Word-compatible programs open what we make; assumed where one of them is installed. */
    @ParameterizedTest
    @EnumSource(names = {"AR", "ZH", "RU"})
    void opensInLibreOffice(Language language) throws Exception {
        assumeThat(Path.of("/usr/bin/soffice")).isExecutable();
        Path file = document();
        BilingualText text = formats.extract(file, Language.EN);
        Path result = folder.resolve("opens-" + language.code() + ".docx");
        formats.merge(file, text, Pseudo.translation(text, language), new Languages(Language.EN, language), result);
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        result.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("opens-" + language.code() + ".txt"))
                .content()
                .contains(Pseudo.translated("It adopted document", language));
    }

    @Test
    void refusesWhatItCannotPutBack() throws IOException {
        Path file = document();
        BilingualText text = formats.extract(file, Language.EN);
        Path other = DocxFixture.docx("Something else").write(folder.resolve("other.docx"));
        Path result = folder.resolve("result.docx");
        assertThatThrownBy(() -> formats.merge(
                        other,
                        text,
                        Pseudo.translation(text, Language.FR),
                        new Languages(Language.EN, Language.FR),
                        result))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("merge-unfaithful"));
        assertThat(result).doesNotExist();
    }

    @TestFactory
    Stream<DynamicTest> takesEverySampleOutAndBack() throws IOException {
        return Stream.concat(samples("docx").stream(), samples("aligned").stream())
                .flatMap(file -> Stream.of(Language.AR, Language.FR)
                        .map(language -> DynamicTest.dynamicTest(
                                file.getFileName() + " " + language.code(), () -> outAndBack(file, language))));
    }

    private void outAndBack(Path file, Language language) throws IOException {
        try {
            checks.read(file, file.getFileName().toString(), "", Language.EN);
        } catch (Refusal refused) {
            return;
        }
        BilingualText text = formats.extract(file, Language.EN);
        Path result = Files.createTempFile(folder, "result", ".docx");
        formats.merge(file, text, Pseudo.translation(text, language), new Languages(Language.EN, language), result);
        assertThat(checks.read(result, "x.docx", "", language).words().total()).isPositive();
    }

    private static List<Path> samples(String name) throws IOException {
        Path samples =
                Path.of(System.getProperty("samples", "../shared/samples")).resolve(name);
        assumeThat(samples).isDirectory();
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }
}
