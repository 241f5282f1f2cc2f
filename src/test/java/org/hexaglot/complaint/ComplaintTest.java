package org.hexaglot.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Complaint.Words;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Refusal.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComplaintTest {
    private static final DocumentId DOCUMENT = new DocumentId("01jd0000000000000000000000");
    private static final PersonId READER = new PersonId("delegate");
    private static final PersonId REVISER = new PersonId("reviser-fr");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static Complaint made(String kind, String place, String words, String from) {
        return Complaint.made(DOCUMENT, Language.FR, new Words(kind, place, words, from, "t-1"), READER, NOW);
    }

    private static Complaint made() {
        return made("figures", " para. 12 ", " 1 250, not 1 520. ", "");
    }

    private static Complaint upheld(Complaint complaint) {
        return complaint.answered(true, Consequence.CORRIGENDUM, "You are right.", REVISER, NOW.plusSeconds(60));
    }

    @Test
    void isOpenWithTheWordsOfWhoMadeIt() {
        Complaint complaint = made();
        assertThat(complaint.isOpen()).isTrue();
        assertThat(complaint.answer()).isNull();
        assertThat(complaint.kind()).isEqualTo(ComplaintKind.FIGURES);
        assertThat(complaint.place()).isEqualTo("para. 12");
        assertThat(complaint.words()).isEqualTo("1 250, not 1 520.");
        assertThat(complaint.receivedFrom()).isNull();
        assertThat(made("layout", "", "x", " The mission ").receivedFrom()).isEqualTo("The mission");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 5, 1, kind, required",
        "nonsense, 1, 5, 1, kind, unknown",
        "accuracy, 201, 5, 1, place, too-long",
        "accuracy, 1, 0, 1, words, required",
        "accuracy, 1, 4001, 1, words, too-long",
        "accuracy, 1, 5, 201, receivedFrom, too-long"
    })
    void saysSomethingAndNotTooMuch(String kind, int place, int words, int from, String field, String key) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> made(kind, "p".repeat(place), "w".repeat(words), "f".repeat(from)));
        assertThat(refusal.key()).isEqualTo("complaint-incomplete");
        assertThat(refusal.fields()).containsExactly(new FieldError(field, key));
    }

    @Test
    void takesWordsOfTheGreatestLength() {
        assertThat(made("accuracy", "p".repeat(200), "w".repeat(4000), "f".repeat(200))
                        .words())
                .hasSize(4000);
    }

    @Test
    void isAnsweredOnce() {
        Complaint answered = upheld(made());
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.version()).isEqualTo(1);
        assertThat(answered.answer()).isNotNull();
        assertThatThrownBy(() -> upheld(answered)).hasMessageContaining("WRONG_STATE complaint-answered");
        assertThatThrownBy(() -> made().answered(true, Consequence.NOTHING, "  ", REVISER, NOW))
                .hasMessageContaining("complaint-answer-incomplete");
        assertThatThrownBy(() -> made().answered(false, Consequence.REISSUE, "No.", REVISER, NOW))
                .hasMessageContaining("complaint-not-upheld");
    }

    @Test
    void keepsTheAnswerThatWasTakenUpAgain() {
        PersonId officer = new PersonId("officer");
        assertThatThrownBy(() -> made().reopened("Why not", officer, NOW)).hasMessageContaining("complaint-open");
        Complaint again = upheld(made()).reopened("The corrigendum is wrong as well.", officer, NOW.plusSeconds(90));
        assertThat(again.isOpen()).isTrue();
        Complaint settled = again.answered(false, Consequence.NOTHING, "It is not.", REVISER, NOW.plusSeconds(99));
        assertThat(settled.isOpen()).isFalse();
        assertThat(settled.answers()).extracting(Answer::number).containsExactly(1, 2);
        assertThat(settled.answers().get(0).reopening()).isNotNull();
        assertThat(settled.answer()).isEqualTo(settled.answers().get(1));
        assertThat(settled.version()).isEqualTo(3);
    }

    @Test
    void isTheSameOnlyWhileItWaits() {
        assertThat(made().isSameAs(made())).isTrue();
        assertThat(made().isSameAs(made("figures", "para. 13", "1 250, not 1 520.", "")))
                .isFalse();
        assertThat(made().isSameAs(made("figures", "para. 12", "1 250, not 1 520.", "The mission")))
                .isFalse();
        assertThat(upheld(made()).isSameAs(made())).isFalse();
    }

    @Test
    void tellsTheJournalNothingOfItsWords() {
        DocumentEvent event =
                made("figures", "para. 12", "secret words", "Somebody").event(Kind.ComplaintMade);
        assertThat(event.language()).isEqualTo(Language.FR);
        assertThat(event.data().toString()).contains("figures").doesNotContain("secret", "Somebody", "para");
    }
}
