package org.hexaglot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexaglot.document.Drafts.NOW;
import static org.hexaglot.document.Drafts.TRANSLATOR;
import static org.hexaglot.kernel.Language.AR;
import static org.hexaglot.kernel.Language.EN;
import static org.hexaglot.kernel.Language.ES;
import static org.hexaglot.kernel.Language.FR;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    @Test
    void travelsFromForecastToSimultaneousIssuance() {
        Document document = Drafts.inTranslation(EN, FR, AR);
        assertThat(document.missing()).containsExactlyInAnyOrder(EN, FR, AR);
        for (var language : List.of(EN, FR, AR)) {
            Drafts.finish(document, language);
        }
        document.release().open();
        document.release().all(NOW);
        assertThat(document.stage()).isEqualTo(Stage.ISSUED);
        assertThat(document.issuance().simultaneous()).isTrue();
        assertThat(document.languages().values())
                .allSatisfy(version -> assertThat(version.issuedAt()).isEqualTo(NOW));
    }

    @Test
    void isNotReleasedWhileOneLanguageIsMissing() {
        Document document = Drafts.inTranslation(EN, FR);
        Drafts.finish(document, EN);
        refused("languages-not-ready", () -> document.release().all(NOW));
        assertThat(document.language(EN).issuedAt()).isNull();
    }

    @Test
    void anExceptionIsVisibleForGood() {
        Document document = Drafts.inTranslation(EN, FR);
        Drafts.finish(document, EN);
        document.release().some(List.of(EN), "vote tomorrow", NOW);
        assertThat(document.release().isWholeOut()).isFalse();
        Drafts.finish(document, FR);
        document.release().open();
        document.release().all(NOW);
        assertThat(document.issuance().simultaneous()).isFalse();
        assertThat(document.issuance().exceptionReason()).isEqualTo("vote tomorrow");
    }

    @Test
    void refusesASecondSubmissionWhileOneIsOpen() {
        Document document = Drafts.forecast(EN, FR);
        document.reception().submit(NOW, true, 4000, "1", null);
        refused("document-in-other-stage", () -> document.reception().submit(NOW, true, 4000, "1", null));
    }

    @Test
    void aLateManuscriptSaysWhy() {
        Document document = Drafts.forecast(EN);
        refused("late-reason-required", () -> document.reception().submit(NOW, false, 4000, "1", " "));
        assertThat(document.stage()).isEqualTo(Stage.FORECAST);
        document.reception().submit(NOW, false, 4000, "1", "figures came late");
        assertThat(document.submission().lateReason()).isEqualTo("figures came late");
    }

    @Test
    void aTextAboveTheLimitNeedsAWaiver() {
        Document document = Drafts.forecast(EN);
        document.reception().submit(NOW, true, 6000, "1", null);
        refused("over-word-limit", () -> document.reception().accept(NOW));
        document.reception().requestWaiver("two mandates", new PersonId("officer"), NOW);
        document.reception().grantWaiver("agreed", new PersonId("manager"), NOW);
        assertThat(document.stage()).isEqualTo(Stage.EDITING);
    }

    @Test
    void nobodyRevisesTheirOwnTranslation() {
        Document document = Drafts.inTranslation(EN, FR);
        document.in(FR).receive(2, "fr.docx");
        document.in(FR).translated(TRANSLATOR, false);
        refused("reviser-is-translator", () -> document.in(FR).revised(TRANSLATOR));
    }

    @Test
    void theLastLanguageIsNotWaived() {
        Document document = Drafts.forecast(EN, FR);
        document.in(FR).waive("not needed");
        assertThat(document.required()).containsExactly(EN);
        refused("last-language", () -> document.in(EN).waive("nor this"));
        document.in(FR).require();
        refused("language-already-required", () -> document.in(FR).require());
        refused("language-not-required", () -> document.in(ES).waive("never was"));
    }

    @Test
    void everySlotIsANewVersion() {
        Document document = Drafts.forecast(EN);
        LocalDate day = LocalDate.parse("2026-07-30");
        DocumentEvent event = document.commitment().agree(day, day.plusWeeks(4), "agreed by telephone");
        assertThat(document.slot().number()).isEqualTo(2);
        assertThat(event.data()).containsEntry("submitByBefore", "2026-07-27").containsEntry("submitBy", "2026-07-30");
        refused("slot-out-of-order", () -> document.commitment().agree(day, day.minusDays(1), "wrong"));
        assertThat(document.slot().number()).isEqualTo(2);
    }

    @Test
    void isTheSameAfterItWasKept() {
        Document document = Drafts.inTranslation(EN, FR);
        assertThat(Document.restored(document.state()).state()).isEqualTo(document.state());
    }
}
