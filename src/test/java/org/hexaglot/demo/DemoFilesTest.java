package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Slip;
import org.hexaglot.demo.DocxWriter.Written;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DemoScenario scenario = DemoScenario.read(TODAY);
    private final DemoFiles files = new DemoFiles(scenario);

    @Test
    void makesTheManuscriptOfEveryPaper() throws IOException {
        for (Paper paper : scenario.papers()) {
            if (paper.first(Verb.SUBMIT).isPresent()) {
                String text =
                        text(files.manuscript(paper, paper.first(Verb.SUBMIT).orElseThrow()));
                assertThat(text).contains(paper.title().in(paper.original())).contains(paper.symbols());
            }
        }
    }

    @Test
    void makesALongManuscriptWhenTheAuthorWroteTooMuch() throws IOException {
        Paper paper = paper("cnd-waiver-asked");
        String text = text(files.manuscript(paper, paper.first(Verb.SUBMIT).orElseThrow()));
        assertThat(text.split("\\s+")).hasSizeBetween(10_000, 12_000);
    }

    @Test
    void explainsALateSubmissionUnderTheTitleInEveryLanguage() throws IOException {
        Paper paper = paper("hrc63-late");
        for (Language language : Language.OFFICIAL) {
            String reason = scenario.reason(paper.first(Verb.SUBMIT).orElseThrow(), language);
            assertThat(text(files.version(paper, language, TODAY))).contains("* " + reason);
        }
    }

    @Test
    void makesEverySlipUntilTheSourceIsRevised() throws IOException {
        for (Paper paper : scenario.papers()) {
            for (Slip slip : paper.slips()) {
                LocalDate before = paper.first(Verb.REVISE_SOURCE)
                        .map(step -> step.on().minusDays(1))
                        .orElse(TODAY);
                assertThat(text(files.version(paper, slip.language(), before)))
                        .as("%s: %s", paper.key(), slip)
                        .contains(slip.wrong())
                        .doesNotContain(slip.right());
            }
        }
        assertThat(text(files.version(paper("cnd-source-revised"), Language.EN, TODAY)))
                .contains("9800 shelf metres");
    }

    @Test
    void addsAParagraphWhenTheSourceIsRevised() throws IOException {
        Paper paper = paper("cnd-source-revised");
        String addition = DemoText.read(paper.theme(), 2026).addition().in(Language.EN);
        assertThat(text(files.manuscript(paper, paper.first(Verb.SUBMIT).orElseThrow())))
                .doesNotContain(addition);
        assertThat(text(files.manuscript(paper, paper.first(Verb.REVISE_SOURCE).orElseThrow())))
                .contains(addition);
    }

    @Test
    void givesEveryVersionItsOwnJobNumber() {
        Set<String> numbers = new HashSet<>();
        for (Paper paper : scenario.papers()) {
            for (Language language : paper.languages()) {
                assertThat(numbers.add(files.jobNumber(paper, language))).isTrue();
            }
        }
        assertThat(files.jobNumber(paper("hrc63-water"), Language.ZH)).matches("GE\\.26-\\d{5} \\(C\\)");
    }

    @Test
    void writesTheSymbolOfACorrigendum() throws IOException {
        assertThat(text(files.version(paper("ecosoc-summit-corrigendum"), Language.RU, TODAY)))
                .contains("E/2026/14/Corr.1", "Исправление");
    }

    private Paper paper(String key) {
        return scenario.papers().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Written file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
            return extractor.getText();
        }
    }
}
