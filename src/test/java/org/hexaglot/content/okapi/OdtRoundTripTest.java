package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.TextFormats;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenDocument texts out to a translator and back, made here and made by LibreOffice where it is installed. */
final class OdtRoundTripTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../shared/samples"), "aligned");
    private static final Pattern TAG = Pattern.compile("<([a-z]+:[a-zA-Z-]+)");

    private final OkapiBilingualFormats formats = new OkapiBilingualFormats();
    private final OkapiTextFormats checks = new OkapiTextFormats();

    @TempDir
    Path folder;

    private Path document() throws IOException {
        return OdtFixture.odt("1. The Council met. It adopted <text:span>document</text:span> A/62/89.", "Second.")
                .heading("Findings")
                .cell("1,250")
                .note("footnote", "Noted.", "See A/RES/70/1, para. 12 (a). It is long.")
                .textBox("In a box")
                .header("A/62/89")
                .write(folder.resolve("original.odt"));
    }

    @Test
    void takesTheTextApartInSegments() throws IOException {
        BilingualText text = formats.extract(document(), Language.EN);
        assertThat(text.ids())
                .doesNotHaveDuplicates()
                .isEqualTo(formats.extract(document(), Language.EN).ids());
        assertThat(text.segments())
                .extracting(segment -> CodedText.plain(segment.text()))
                .contains(
                        "1. The Council met.",
                        "It adopted document A/62/89.",
                        "Second.",
                        "Findings",
                        "1,250",
                        "See A/RES/70/1, para. 12 (a).",
                        "It is long.",
                        "In a box",
                        "A/62/89");
    }

    @ParameterizedTest
    @EnumSource
    void putsEveryLanguageBack(Language language) throws IOException {
        outAndBack(document(), language);
    }

    static Stream<Path> samples() {
        return Stream.of(SAMPLES.resolve("declaration.en.docx"), SAMPLES.resolve("goals-2026.en.docx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesWhatLibreOfficeWroteOutAndBack(Path sample) throws Exception {
        assumeThat(OFFICE).isExecutable();
        assumeThat(sample).isRegularFile();
        Path source = converted(sample, "odt");
        Path result = outAndBack(source, Language.AR);
        assertThat(outAndBack(source, Language.FR)).exists();
        assertThat(part(result, "styles.xml"))
                .contains("style:writing-mode=\"rl-tb\"")
                .doesNotContain("\"lr-tb\"");
        String first = formats.extract(result, Language.AR).segments().stream()
                .map(segment -> CodedText.plain(segment.text()))
                .filter(line -> line.length() > 20)
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(converted(result, "txt:Text (encoded):UTF8")))
                .contains(first);
    }

    private Path outAndBack(Path file, Language language) throws IOException {
        assertThat(checks.read(file, "text.odt", "", Language.EN).mediaType()).isEqualTo(TextFormats.ODT);
        BilingualText text = formats.extract(file, Language.EN);
        Map<String, String> targets = Pseudo.translation(text, language);
        Path result = folder.resolve("result-" + language.code() + ".odt");
        formats.merge(file, text, targets, new Languages(Language.EN, language), result);
        List<String> back = formats.extract(result, language).units().stream()
                .map(unit -> CodedText.plain(unit.coded()))
                .toList();
        List<String> expected = text.units().stream()
                .map(unit -> CodedText.plain(Pseudo.translated(unit.coded(), language)))
                .toList();
        assertThat(back).isEqualTo(expected);
        for (String part : List.of("content.xml", "styles.xml")) {
            assertThat(tags(result, part)).as(part).isEqualTo(tags(file, part));
        }
        assertThat(checks.read(result, "text.odt", "", language).mediaType()).isEqualTo(TextFormats.ODT);
        try (ZipFile zip = new ZipFile(result.toFile())) {
            ZipEntry first = zip.entries().nextElement();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
        }
        return result;
    }

    /**
     * The elements of a part in their order: notes, tables, fields and styles are all there. Elements that stand for
     * blanks come back as blanks.
     */
    private static List<String> tags(Path file, String part) throws IOException {
        return TAG.matcher(part(file, part))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("text:s"))
                .toList();
    }

    private static String part(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path converted(Path file, String form) throws Exception {
        Path out = Files.createDirectories(folder.resolve("converted"));
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + form.replaceFirst(":.*", ""));
    }
}
