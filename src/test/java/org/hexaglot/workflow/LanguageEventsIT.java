package org.hexaglot.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may happen to one language while the others go on: revised source, waiver, one more pass, a race to the join. */
class LanguageEventsIT {

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

    /** Steps of one translation, so that an event can meet it after any number of them. */
    private void work(String language, int steps) {
        if (steps > 0) walk.complete(language, "translate", "done");
        if (steps > 1) walk.complete(language, "revise", "approve");
        if (steps > 2) walk.complete(language, "processText", "done");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void beginsTheLanguageAgainWhenTheSourceIsRevised(int steps) {
        walk.toTranslation();
        work("fr", steps);
        walk.sendTo("fr", "SourceRevised");
        assertThat(DESKS.calls()).containsOnlyOnce("reopenLanguage fr");
        assertThat(walk.open()).containsExactly("processText en", "translate fr", "translate ru");
        walk.finish("en", "fr", "ru").complete("releaseDocument");
        assertEnded();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void beginsTheOriginalAgainAtTextProcessing(boolean processed) {
        walk.toTranslation();
        if (processed) walk.complete("en", "processText", "done");
        walk.sendTo("en", "SourceRevised");
        assertThat(walk.open()).containsExactly("processText en", "translate fr", "translate ru");
    }

    @Test
    void beginsSeveralLanguagesAgainEachFromWhereItStood() {
        walk.toTranslation();
        work("fr", 1);
        work("ru", 3);
        walk.complete("en", "processText", "done");
        walk.sendTo("en", "SourceRevised").sendTo("fr", "SourceRevised").sendTo("ru", "SourceRevised");
        assertThat(walk.open()).containsExactly("processText en", "translate fr", "translate ru");
        walk.finish("en", "fr", "ru");
        assertThat(walk.open()).containsExactly("releaseDocument");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void endsAWaivedLanguageWhileTheOthersGoOnAndJoin(int steps) {
        walk.toTranslation();
        work("fr", steps);
        walk.sendTo("fr", "LanguageWaived");
        assertThat(walk.open()).containsExactly("processText en", "translate ru");
        walk.finish("ru", "en");
        assertThat(walk.open()).containsExactly("releaseDocument");
        walk.complete("releaseDocument");
        assertEnded();
    }

    @Test
    void opensIssuanceWhenTheLastOpenLanguageIsWaived() {
        walk.toTranslation().finish("en", "ru").sendTo("fr", "LanguageWaived");
        assertThat(walk.open()).containsExactly("releaseDocument");
    }

    @Test
    void takesAFinishedLanguageThroughTranslationOnceMoreWhileOthersAreOpen() {
        walk.toTranslation().finish("fr").reopen("fr");
        assertThat(walk.open()).containsExactly("processText en", "translate fr", "translate ru");
        walk.finish("en", "ru");
        assertThat(walk.open()).containsExactly("releaseDocument", "translate fr");
        walk.finish("fr").complete("releaseDocument");
        assertEnded();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reopensALanguageWhenIssuanceIsAlreadyOpen(boolean releasedFirst) {
        walk.toTranslation().finish("en", "fr", "ru").reopen("ru");
        assertThat(walk.open()).containsExactly("releaseDocument", "translate ru");
        if (releasedFirst) {
            walk.complete("releaseDocument");
            assertThat(walk.open()).containsExactly("translate ru");
            walk.finish("ru");
        } else {
            walk.finish("ru").complete("releaseDocument");
        }
        assertEnded();
    }

    @Test
    void awaitsOnlyEventsOfTheReopenedLanguageOnceTheDocumentIsReleased() {
        walk.toTranslation().finish("en", "fr", "ru").reopen("ru");
        assertThat(walk.awaited())
                .containsExactly(
                        "DocumentWithdrawn",
                        "LanguageReopened",
                        "LanguageWaived",
                        "MeetingMoved",
                        "PreparationFailed",
                        "SourceRevised");
        walk.complete("releaseDocument");
        assertThat(walk.awaited()).containsExactly("LanguageWaived", "SourceRevised");
    }

    @Test
    void addsALanguageAfterTranslationBegan() {
        walk.toTranslation().reopen("ar").reopen("es");
        assertThat(walk.open())
                .containsExactly("processText en", "translate ar", "translate es", "translate fr", "translate ru");
        walk.finish("ar", "en", "fr", "ru");
        assertThat(walk.open()).containsExactly("releaseDocument", "translate es");
    }

    @ParameterizedTest
    @CsvSource({"SourceRevised, translate fr", "LanguageWaived,"})
    void revisesAndWaivesAReopenedLanguageLikeAnyOther(String message, String next) {
        walk.toTranslation().finish("en", "fr", "ru").reopen("fr");
        walk.sendTo("fr", message);
        List<String> expected = new ArrayList<>(List.of("releaseDocument"));
        if (next != null) expected.add(next);
        assertThat(walk.open()).isEqualTo(expected);
    }

    @Test
    void endsAReopenedLanguageTooWhenTheDocumentIsWithdrawn() {
        walk.toTranslation().finish("fr").reopen("fr").send("DocumentWithdrawn");
        assertEnded();
    }

    @RepeatedTest(10)
    void joinsSixLanguagesThatFinishAtTheSameMoment() throws Exception {
        String[] all = {"ar", "en", "es", "fr", "ru", "zh"};
        JourneyWalk six = JourneyWalk.start(engine, "en", all).toTranslation();
        for (String language : all) {
            if (!language.equals("en")) six.complete(language, "translate", "self-revised");
            six.complete(language, "processText", "done");
        }
        List<String> tasks = new ArrayList<>();
        for (String language : all) tasks.add(six.task("proofread", language).getId());
        completeTogether(tasks);
        assertThat(six.open()).containsExactly("releaseDocument");
        assertThat(six.jobs()).isEmpty();
        six.complete("releaseDocument");
        assertThat(six.instances()).isEmpty();
        assertThat(six.leftovers()).isEmpty();
    }

    private static void completeTogether(List<String> tasks) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(tasks.size());
        try {
            CyclicBarrier moment = new CyclicBarrier(tasks.size());
            List<Future<?>> completions = new ArrayList<>();
            for (String task : tasks) {
                completions.add(people.submit(() -> {
                    moment.await();
                    completeUntilItHolds(task);
                    return null;
                }));
            }
            for (Future<?> completion : completions) completion.get();
        } finally {
            people.shutdownNow();
        }
    }

    private static void completeUntilItHolds(String task) {
        for (int attempt = 1; ; attempt++) {
            try {
                engine.getTaskService().complete(task, Map.of("outcome", "approve"));
                return;
            } catch (RuntimeException e) {
                if (attempt == 100 || !isLostRace(e)) throw e;
            }
        }
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlowableOptimisticLockingException) return true;
            if (cause instanceof SQLException sql && "40001".equals(sql.getSQLState())) return true;
        }
        return false;
    }

    private void assertEnded() {
        assertThat(walk.open()).isEmpty();
        assertThat(walk.instances()).isEmpty();
        assertThat(walk.leftovers()).isEmpty();
    }
}
