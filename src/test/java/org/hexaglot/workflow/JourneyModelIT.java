package org.hexaglot.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.flowable.engine.ProcessEngine;
import org.flowable.variable.api.persistence.entity.VariableInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every path of the five models on a real engine and a real MariaDB; the desks are stubs that note their calls. */
class JourneyModelIT {

    private static final StubDelegates DESKS = new StubDelegates();
    private static JourneyEngine journeys;
    private static ProcessEngine engine;

    private JourneyWalk walk;

    @BeforeAll
    static void startEngine() {
        journeys = JourneyEngine.start(DESKS.byName());
        engine = journeys.engine();
    }

    @AfterAll
    static void stopEngine() {
        journeys.close();
    }

    @BeforeEach
    void startJourney() {
        DESKS.forget();
        walk = JourneyWalk.start(engine, "en", "en", "fr", "ru");
    }

    @Test
    void goesFromManuscriptToIssuanceOfAllLanguages() {
        assertThat(walk.open()).containsExactly("submitManuscript");
        walk.complete("submitManuscript");
        assertThat(walk.open()).containsExactly("reviewSubmission");
        walk.complete("reviewSubmission", "accept");
        assertThat(walk.open()).containsExactly("editDocument");
        walk.complete("editDocument", "approve");
        assertThat(walk.open()).containsExactly("processText en", "translate fr", "translate ru");
        walk.complete("fr", "translate", "done").complete("fr", "revise", "approve");
        walk.complete("ru", "translate", "self-revised");
        assertThat(walk.open()).containsExactly("processText en", "processText fr", "processText ru");
        walk.finish("en", "fr");
        assertThat(walk.open()).containsExactly("processText ru");
        walk.finish("ru");
        assertThat(walk.open()).containsExactly("releaseDocument");
        walk.complete("releaseDocument");
        assertEnded();
        assertThat(DESKS.calls())
                .containsExactlyInAnyOrder(
                        "prepareForTranslation en",
                        "prepareForTranslation fr",
                        "prepareForTranslation ru",
                        "openIssuance");
    }

    @Test
    void carriesTheDocumentIdThroughEveryCalledProcess() {
        walk.toTranslation();
        assertThat(walk.instances()).hasSize(4).allSatisfy(instance -> assertThat(instance.getBusinessKey())
                .isEqualTo(walk.document()));
    }

    @Test
    void keepsTheLanguagesAsReadableText() {
        VariableInstance languages =
                engine.getRuntimeService().getVariableInstance(walk.journey().getId(), "languages");
        assertThat(languages.getTypeName()).isEqualTo("language-codes");
        assertThat(languages.getTextValue()).isEqualTo("en,fr,ru");
        assertThat(engine.getRuntimeService().getVariable(walk.journey().getId(), "languages"))
                .isEqualTo(List.of("en", "fr", "ru"));
    }

    @Test
    void keepsAnEmptyListOfLanguagesAsTextToo() {
        engine.getRuntimeService().setVariable(walk.journey().getId(), "languages", List.of());
        VariableInstance languages =
                engine.getRuntimeService().getVariableInstance(walk.journey().getId(), "languages");
        assertThat(languages.getTypeName()).isEqualTo("language-codes");
        assertThat(engine.getRuntimeService().getVariable(walk.journey().getId(), "languages"))
                .isEqualTo(List.of());
    }

    @Test
    void returnsAManuscriptThatIsNotAccepted() {
        walk.complete("submitManuscript").complete("reviewSubmission", "return");
        assertThat(walk.open()).containsExactly("submitManuscript");
        assertThat(walk.timers()).hasSize(1);
        walk.toTranslation().finish("en", "fr", "ru").complete("releaseDocument");
        assertEnded();
    }

    @ParameterizedTest
    @CsvSource({"grant, editDocument", "refuse, submitManuscript"})
    void followsTheDecisionOnAWaiver(String decision, String next) {
        walk.complete("submitManuscript").complete("reviewSubmission", "request-waiver");
        assertThat(walk.open()).containsExactly("decideWaiver");
        walk.complete("decideWaiver", decision);
        assertThat(walk.open()).containsExactly(next);
    }

    @Test
    void waitsForTheAuthorsAnswerBeforeEditingGoesOn() {
        walk.toEditing().complete("editDocument", "query-author");
        assertThat(walk.open()).containsExactly("answerQuery");
        walk.complete("answerQuery", "answer");
        assertThat(walk.open()).containsExactly("editDocument");
    }

    @Test
    void mendsASourceBesideTheWorkOnTheLanguages() {
        walk.toTranslation().send("PreparationFailed");
        assertThat(walk.open()).contains("mendSource", "translate fr");
        walk.complete("mendSource", "retry");
        assertThat(walk.open()).contains("translate fr").doesNotContain("mendSource");
    }

    @Test
    void givesAReturnedRevisionBackToTheTranslator() {
        walk.toTranslation().complete("fr", "translate", "done").complete("fr", "revise", "return");
        assertThat(walk.open()).contains("translate fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void givesReturnedProofsBackToTextProcessing(String language) {
        walk.toTranslation();
        if (!language.equals("en")) {
            walk.complete(language, "translate", "self-revised");
        }
        walk.complete(language, "processText", "done").complete(language, "proofread", "return");
        assertThat(walk.open()).contains("processText " + language);
    }

    @Test
    void marksTheSubmissionLateAtTheSlotDateAndLeavesItOpen() {
        assertThat(walk.timers()).singleElement().satisfies(timer -> assertThat(timer.getProcessInstanceId())
                .isEqualTo(walk.journey().getId()));
        walk.fireTimer();
        assertThat(DESKS.calls()).containsExactly("markSubmissionLate");
        assertThat(walk.open()).containsExactly("submitManuscript");
        walk.toTranslation().finish("en", "fr", "ru").complete("releaseDocument");
        assertEnded();
    }

    @Test
    void dropsTheTimerWhenTheManuscriptComesInTime() {
        walk.complete("submitManuscript");
        assertThat(walk.timers()).isEmpty();
    }

    @Test
    void takesTheApprovalBackWhenALanguageCannotBePrepared() {
        walk.toEditing();
        DESKS.failNext("prepareForTranslation");
        assertThatThrownBy(() -> walk.complete("editDocument", "approve"))
                .hasStackTraceContaining("prepareForTranslation fails once");
        assertThat(walk.open()).containsExactly("editDocument");
        walk.complete("editDocument", "approve");
        assertThat(walk.open()).containsExactly("processText en", "translate fr", "translate ru");
    }

    @Test
    void triesAgainToMarkALateSubmission() {
        DESKS.failNext("markSubmissionLate");
        assertThatThrownBy(walk::fireTimer).hasStackTraceContaining("markSubmissionLate fails once");
        assertThat(walk.timers()).singleElement().satisfies(retry -> assertThat(retry.getRetries())
                .isEqualTo(2));
        walk.fireTimer();
        assertThat(DESKS.calls()).containsExactly("markSubmissionLate");
        assertThat(walk.timers()).isEmpty();
    }

    @Test
    void takesOtherLanguagesUntilTranslationBegins() {
        walk.toEditing();
        engine.getRuntimeService().setVariable(walk.journey().getId(), "languages", List.of("en", "ar", "es"));
        walk.complete("editDocument", "approve");
        assertThat(walk.open()).containsExactly("processText en", "translate ar", "translate es");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void endsEverythingWhenTheDocumentIsWithdrawn(int stage) {
        List<Runnable> steps = List.of(
                () -> {},
                () -> walk.complete("submitManuscript"),
                () -> walk.complete("reviewSubmission", "request-waiver"),
                () -> walk.complete("decideWaiver", "grant"),
                () -> walk.complete("editDocument", "approve"),
                () -> walk.finish("en", "fr"),
                () -> walk.finish("ru"));
        steps.subList(0, stage + 1).forEach(Runnable::run);
        walk.send("DocumentWithdrawn");
        assertEnded();
    }

    @Test
    void plansTheDatesAnewEachTimeTheMeetingMovesAndGoesOn() {
        walk.send("MeetingMoved").send("MeetingMoved");
        assertThat(DESKS.calls()).containsExactly("replanDocument", "replanDocument");
        assertThat(walk.open()).containsExactly("submitManuscript");
        walk.toTranslation().send("MeetingMoved");
        walk.finish("en", "fr", "ru").send("MeetingMoved").complete("releaseDocument");
        assertThat(DESKS.calls()).filteredOn("replanDocument"::equals).hasSize(4);
        assertEnded();
    }

    @Test
    void movesTheTimerWithTheSlot() {
        Instant later = Instant.parse("2031-03-14T22:00:00Z");
        walk.reschedule(later);
        assertThat(walk.timers()).singleElement().satisfies(timer -> assertThat(timer.getDuedate())
                .isEqualTo(Date.from(later)));
        walk.fireTimer();
        assertThat(DESKS.calls()).containsExactly("markSubmissionLate");
    }

    private void assertEnded() {
        assertThat(walk.open()).isEmpty();
        assertThat(walk.instances()).isEmpty();
        assertThat(walk.leftovers()).isEmpty();
    }
}
