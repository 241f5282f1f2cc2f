package org.hexaglot.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Paragraph;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.issuance.Gate;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is known of the parity of a document, kept in the real database. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityDeskIT implements TestPropertyProvider {
    private static final Actor OFFICER = Papers.person("officer", Role.OFFICER);

    @Inject
    Papers papers;

    @Inject
    ParityDesk desk;

    @Inject
    ParityGate gate;

    @Inject
    ReadingTransaction reading;

    private Document document;
    private DocumentId id;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("parity");
    }

    @BeforeEach
    void forecast() {
        document = papers.forecast(papers.meeting("PAR", DutyStation.NEW_YORK, 30));
        id = document.id();
    }

    @Test
    void closesTheGateUntilADifferenceIsWaived() {
        keep("It has 1,250 members.", "Он насчитывает 1520 членов.");
        assertThat(gates()).singleElement().satisfies(closed -> {
            assertThat(closed.key()).isEqualTo("parity");
            assertThat(closed.count()).isEqualTo(1);
            assertThat(closed.languages()).containsExactly(Language.RU);
        });
        assertThatThrownBy(this::release).hasMessageContaining("versions-differ");
        desk.waive(OFFICER, id, onlyOne().difference().id(), "Agreed with the author");
        assertThat(gates()).isEmpty();
        release();
    }

    @Test
    void tellsTheDifferencesOfAShortDocumentWithoutHoldingIt() {
        keep(9, "It has 1,250 members.", "Он насчитывает 1520 членов.");
        assertThat(onlyOne().isOpen()).isTrue();
        assertThat(gates()).isEmpty();
        release();
    }

    @Test
    void keepsAWaiverAsLongAsTheDifferenceIsTheSame() {
        keep("It has 1,250 members.", "Он насчитывает 1520 членов.");
        desk.waive(OFFICER, id, onlyOne().difference().id(), "Agreed with the author");
        keep("It has 1,250 members.", "Он насчитывает теперь 1520 членов.");
        assertThat(onlyOne().isOpen()).isFalse();
        keep("It has 1,250 members.", "Он насчитывает 1530 членов.");
        assertThat(onlyOne().isOpen()).isTrue();
    }

    @Test
    void countsWhatWasMended() {
        int before = tally().mended();
        keep("It has 1,250 members.", "Он насчитывает 1520 членов.");
        keep("It has 1,250 members.", "Он насчитывает 1250 членов.");
        assertThat(desk.sheet(OFFICER, id).present()).isEmpty();
        assertThat(tally().mended()).isEqualTo(before + 1);
    }

    @Test
    void refusesAReleaseWhileNothingWasCompared() {
        assertThatThrownBy(this::release).hasMessageContaining("versions-not-compared");
    }

    @Test
    void takesWaiversWithAReasonFromOfficersAndRevisersOnly() {
        keep("It has 1,250 members.", "Он насчитывает 1520 членов.");
        String difference = onlyOne().difference().id();
        Actor translator = Papers.person("translator-ru", Role.TRANSLATOR);
        assertThatThrownBy(() -> desk.waive(translator, id, difference, "I say so"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("role-required");
        assertThatThrownBy(() -> desk.waive(OFFICER, id, difference, " ")).hasMessageContaining("reason-required");
        assertThatThrownBy(() -> desk.waive(OFFICER, id, "nothing", "why")).hasMessageContaining("unknown-difference");
        desk.waive(Papers.person("reviser-ru", Role.REVISER), id, difference, "The count of the day");
        assertThatThrownBy(() -> desk.waive(OFFICER, id, difference, "again"))
                .hasMessageContaining("difference-waived");
    }

    private void keep(String english, String russian) {
        keep(10, english, russian);
    }

    /** A document of so many paragraphs, of which the first is told. */
    private void keep(int paragraphs, String english, String russian) {
        List<Paragraph> inEnglish = new ArrayList<>(List.of(body(english)));
        List<Paragraph> inRussian = new ArrayList<>(List.of(body(russian)));
        for (int i = 1; i < paragraphs; i++) {
            inEnglish.add(body("The Committee took note of paragraph " + (100 + i) + " of the report."));
            inRussian.add(body("Комитет принял к сведению пункт " + (100 + i) + " доклада."));
        }
        Comparison comparison = Concordance.of(Language.EN, Map.of(Language.EN, inEnglish, Language.RU, inRussian));
        desk.keep(desk.plan(id), comparison, List.of());
    }

    private static Paragraph body(String text) {
        return new Paragraph(text, Paragraph.Kind.BODY);
    }

    private ParityFindings.Finding onlyOne() {
        List<ParityFindings.Finding> present = desk.sheet(OFFICER, id).present();
        assertThat(present).hasSize(1);
        return present.get(0);
    }

    private ParityFindings.Tally tally() {
        return desk.sheet(OFFICER, id)
                .tallies()
                .getOrDefault(DifferenceKind.NUMBER, new ParityFindings.Tally(0, 0, 0, 0));
    }

    private List<Gate> gates() {
        return reading.of(() -> gate.closed(document));
    }

    private void release() {
        reading.of(() -> {
            gate.mustBeOpen(document, document.required());
            return true;
        });
    }
}
