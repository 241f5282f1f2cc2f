package org.hexaglot.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.okapi.DocxFixture;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.QualityFindings.Tally;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.ReturnDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a translation that comes back to the waiver of a false alarm, on the real engine and database. */
final class QualityIT {
    private static final String TRANSLATOR = "translator-fr";
    private static final Map<String, String> GOOD = Map.of(
            "The Council met in 2026.", "Le Conseil s’est réuni en 2026.",
            "It has 1,250 members.", "Il compte 1\u202F250 membres.",
            "See para. 12 (a).", "Voir le par. 12 a).");

    @TempDir
    static Path folder;

    private static Office office;

    private DocumentId document;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(
                TestDatabase.freshSchema("quality"), folder.resolve("data").toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void bringToTranslation() throws IOException {
        document = office.forecast();
        submit(GOOD.keySet().stream().sorted().toArray(String[]::new));
        office.act("officer", document, "reviewSubmission", null, "accept");
        office.act("editor", document, "editDocument", null, "approve");
        claim();
    }

    private void submit(String... paragraphs) throws IOException {
        Path file = DocxFixture.docx(paragraphs).write(Files.createTempFile(folder, "m", ".docx"));
        try (InputStream in = Files.newInputStream(file)) {
            Intake.Received received =
                    office.bean(Intake.class).receive(in, new FileName("report.en.docx"), "", Language.EN, text -> {});
            office.bean(SubmissionDesk.class).deliver(office.person("author"), document, received, null, null);
        }
    }

    private void claim() {
        office.inbox.claim(
                person(TRANSLATOR),
                office.open(document, "translate", Language.FR).id());
    }

    private static Actor person(String name) {
        return office.person(name);
    }

    /** Brings back the good translation with some segments otherwise; an empty one stays untranslated. */
    private void giveBack(Map<String, String> otherwise) throws IOException {
        ExchangeFormats formats = office.bean(ExchangeFormats.class);
        Path handed = office.bean(HandoffDesk.class)
                .handOff(person(TRANSLATOR), document, Language.FR, Form.XLIFF_1)
                .file();
        Exchange.Returned read = formats.read(handed);
        List<Exchange.Unit> units = new ArrayList<>();
        for (Exchange.ReturnedEntry each : read.entries()) {
            String target = otherwise.getOrDefault(each.source(), GOOD.getOrDefault(each.source(), ""));
            units.add(new Exchange.Unit(
                    each.id().replaceAll("\\.\\d+$", ""),
                    "",
                    List.of(new Exchange.Entry(
                            Segment.of(each.id(), each.source(), ""), target, SegmentState.TRANSLATED))));
        }
        Path file = Files.createTempFile(folder, "back", ".xlf");
        formats.writeXliff1(new Exchange(read.origin(), new Languages(Language.EN, Language.FR), units), file);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(office.bean(ReturnDesk.class)
                            .receive(person(TRANSLATOR), document, Language.FR, in)
                            .applied())
                    .isTrue();
        }
        office.bean(TextCheck.class).bringUpToDate(document, Language.FR);
    }

    private QualityDesk.Sheet sheet(String person) {
        return office.bean(QualityDesk.class).sheet(person(person), document, Language.FR, null, 100);
    }

    private Finding onlyOne() {
        List<Finding> present = sheet(TRANSLATOR).present();
        assertThat(present).hasSize(1);
        return present.get(0);
    }

    private Tally tally(CheckKind kind) {
        return sheet(TRANSLATOR).tallies().getOrDefault(kind, new Tally(0, 0, 0, 0));
    }

    private void waive(String person, String finding, String reason) {
        office.bean(QualityDesk.class).waive(person(person), document, Language.FR, finding, reason);
    }

    private QualityDesk.Outlook outlook() {
        return office.bean(QualityDesk.class).outlook(document, Language.FR).orElseThrow();
    }

    @Test
    void tellsAWrongNumberUntilItIsMended() throws IOException {
        Tally before = tally(CheckKind.NUMBERS);
        giveBack(Map.of("It has 1,250 members.", "Il compte 1\u202F520 membres."));
        assertThat(onlyOne().alarm().kind()).isEqualTo(CheckKind.NUMBERS);
        assertThat(outlook()).isEqualTo(new QualityDesk.Outlook(1, 0));
        giveBack(Map.of("It has 1,250 members.", "Il compte 1\u202F530 membres."));
        assertThat(onlyOne().target()).contains("530");
        assertThat(tally(CheckKind.NUMBERS).mended()).isEqualTo(before.mended());
        giveBack(Map.of());
        assertThat(sheet(TRANSLATOR).present()).isEmpty();
        assertThat(outlook().isClear()).isTrue();
        assertThat(tally(CheckKind.NUMBERS).mended()).isEqualTo(before.mended() + 1);
    }

    @Test
    void keepsAWaiverAsLongAsTheSegmentIsTheSame() throws IOException {
        giveBack(Map.of("It has 1,250 members.", "Il compte 1\u202F520 membres."));
        String finding = onlyOne().id();
        Tally before = tally(CheckKind.NUMBERS);
        assertThatThrownBy(() -> waive(TRANSLATOR, finding, " ")).hasMessageContaining("reason-required");
        waive(TRANSLATOR, finding, "Corrected by the author");
        assertThat(onlyOne().isOpen()).isFalse();
        assertThat(tally(CheckKind.NUMBERS).waived()).isEqualTo(before.waived() + 1);
        assertThatThrownBy(() -> waive(TRANSLATOR, finding, "again")).hasMessageContaining("finding-waived");
        giveBack(Map.of(
                "It has 1,250 members.", "Il compte 1\u202F520 membres.",
                "The Council met in 2026.", "En 2026, le Conseil s’est réuni."));
        assertThat(onlyOne().isOpen()).isFalse();
        giveBack(Map.of("It has 1,250 members.", "Elle compte 1\u202F520 membres."));
        assertThat(onlyOne().isOpen()).isTrue();
    }

    @Test
    void keepsAWaiverWhenARevisedSourceMovesTheSegment() throws IOException {
        giveBack(Map.of("It has 1,250 members.", "Il compte 1\u202F520 membres."));
        waive("officer", onlyOne().id(), "Corrected by the author");
        List<String> more = new ArrayList<>(List.of("One more paragraph comes first.", "And another one."));
        GOOD.keySet().stream().sorted().forEach(more::add);
        submit(more.toArray(String[]::new));
        claim();
        giveBack(Map.of(
                "It has 1,250 members.", "Il compte 1\u202F520 membres.",
                "One more paragraph comes first.", "Un paragraphe de plus vient en premier.",
                "And another one.", "Et encore un."));
        assertThat(onlyOne().isOpen()).isFalse();
        assertThat(onlyOne().position()).isEqualTo(2);
    }

    @Test
    void tellsMissingSegmentsOnceHalfIsTranslated() throws IOException {
        giveBack(Map.of("It has 1,250 members.", "", "See para. 12 (a).", ""));
        assertThat(sheet(TRANSLATOR).present()).isEmpty();
        giveBack(Map.of("See para. 12 (a).", ""));
        assertThat(onlyOne().alarm().kind()).isEqualTo(CheckKind.MISSING);
        giveBack(Map.of());
        assertThat(sheet(TRANSLATOR).present()).isEmpty();
    }

    @Test
    void doesNotStopTheTaskAndLetsTheReviserWaive() throws IOException {
        giveBack(Map.of("See para. 12 (a).", "Voir le par. 12 b)."));
        office.complete(TRANSLATOR, office.open(document, "translate", Language.FR), "done");
        assertThat(sheet("reviser-fr").errors()).isEqualTo(1);
        assertThatThrownBy(() -> waive("translator-es", onlyOne().id(), "I say so"))
                .hasMessageContaining("language-not-yours");
        assertThatThrownBy(() -> waive("reviser-fr", "nothing", "why")).hasMessageContaining("unknown-finding");
        waive("reviser-fr", onlyOne().id(), "The letter is that of the French text");
        assertThat(outlook().isClear()).isTrue();
    }
}
