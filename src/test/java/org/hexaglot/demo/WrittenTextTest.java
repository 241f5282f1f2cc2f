package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.WordCount;
import org.hexaglot.content.okapi.OkapiTextFormats;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DocxWriter.Written;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the demonstration are never read when they are loaded: what is said of them must be what a reader finds. */
class WrittenTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWhatTheReaderOfUploadsFinds(Language language) throws IOException {
        DemoScenario scenario = DemoScenario.read(TODAY);
        Paper paper = scenario.papers().stream()
                .filter(each -> each.key().equals("hrc63-late"))
                .findFirst()
                .orElseThrow();
        Written written = new DemoFiles(scenario).version(paper, language, TODAY);
        Path file = Files.write(folder.resolve("a.docx"), written.bytes());
        OkapiTextFormats formats = new OkapiTextFormats();
        DocumentText read = formats.read(file, "a.docx", TextFormats.DOCX, language);
        assertThat(WordCount.of(written.paragraphs(), formats.rulesVersion())).isEqualTo(read.words());
        assertThat(written.paragraphs()).containsExactlyElementsOf(read.paragraphs());
        assertThat(read.remarks()).isEmpty();
    }
}
