package org.hexaglot.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.QualityFindings.Tally;
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

    private TranslatedPaper paper;
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
        paper = TranslatedPaper.inTranslation(office, folder, GOOD);
        document = paper.document();
    }

    private static Actor person(String name) {
        return office.person(name);
    }

    private void giveBack(Map<String, String> otherwise) throws IOException {
        paper.giveBack(otherwise);
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
        paper.submit(more);
        paper.claim();
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
