package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every paper through the tasks that the journey opens, so that no step finds its task missing. */
class DemoJourneyTest {
    private static final Set<String> PER_LANGUAGE = Set.of("translate", "revise", "processText", "proofread");

    private final Set<String> open = new TreeSet<>();
    private final Set<Language> languages = new HashSet<>();

    static List<Paper> papers() {
        return DemoScenario.read(LocalDate.of(2026, 11, 21)).papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void findsTheTaskOfEveryStepOpen(Paper paper) {
        languages.addAll(paper.languages());
        for (Step step : paper.steps()) {
            play(paper, step);
        }
        if (paper.states().contains("ready-for-release")) {
            assertThat(open).containsExactly("releaseDocument");
        }
        if (paper.states().contains("issued-on-time")) {
            assertThat(open).isEmpty();
        }
        if (paper.states().contains("held-back-by-one-language")) {
            assertThat(open).hasSize(1);
        }
    }

    private void play(Paper paper, Step step) {
        Language language = step.language();
        switch (step.verb()) {
            case FORECAST -> open.add("submitManuscript");
            case SUBMIT -> next(paper, step, "reviewSubmission");
            case ACCEPT, GRANT_WAIVER, ANSWER_QUERY -> next(paper, step, "editDocument");
            case RETURN, REFUSE_WAIVER -> next(paper, step, "submitManuscript");
            case REQUEST_WAIVER -> next(paper, step, "decideWaiver");
            case QUERY_AUTHOR -> next(paper, step, "answerQuery");
            case APPROVE_EDIT -> {
                complete(paper, step);
                languages.forEach(each -> begin(paper, each));
            }
            case TRANSLATE -> next(paper, step, task("revise", language));
            case SELF_REVISE, APPROVE_TRANSLATION, RETURN_PROOF -> next(paper, step, task("processText", language));
            case RETURN_TRANSLATION -> next(paper, step, task("translate", language));
            case PROCESS -> next(paper, step, task("proofread", language));
            case APPROVE_PROOF -> {
                complete(paper, step);
                openReleaseWhenNothingElseIsOpen();
            }
            case RELEASE -> release(paper, step);
            case CLAIM -> assertThat(open).as("%s: %s", paper.key(), step).contains(task(step.about(), language));
            case WITHDRAW -> open.clear();
            case REVISE_SOURCE ->
                languages.forEach(each -> {
                    close(each);
                    begin(paper, each);
                });
            case WAIVE_LANGUAGE -> {
                languages.remove(language);
                close(language);
                openReleaseWhenNothingElseIsOpen();
            }
            case ADD_LANGUAGE -> {
                assertThat(languages.add(Objects.requireNonNull(language))).isTrue();
                begin(paper, language);
            }
            case CORRIGENDUM, REISSUE, COMPLAIN, ANSWER_COMPLAINT ->
                assertThat(open).isEmpty();
            case SLOT, MOVE_MEETING, NAME_PREDECESSOR, PREPARE ->
                assertThat(open).isNotEmpty();
            case HAND_OFF -> assertThat(open).as(paper.key()).contains(task("translate", language));
            case WAIVE_ALARM, EVALUATE -> assertThat(paper.segmented()).contains(language);
        }
    }

    /** The exception takes ready languages before the task is there; the last release completes the task. */
    private void release(Paper paper, Step step) {
        if (step.languages().isEmpty()) {
            complete(paper, step);
            assertThat(open).as(paper.key()).isEmpty();
        } else {
            for (Language language : step.languages()) {
                assertThat(open).noneMatch(task -> task.endsWith(" " + language));
            }
        }
    }

    private void next(Paper paper, Step step, String task) {
        complete(paper, step);
        open.add(task);
    }

    private void complete(Paper paper, Step step) {
        assertThat(open.remove(task(step.verb().task(), step.language())))
                .as("%s: %s on %s %s, open: %s", paper.key(), step.verb(), step.on(), step.language(), open)
                .isTrue();
    }

    private void begin(Paper paper, @Nullable Language language) {
        open.add(task(language == paper.original() ? "processText" : "translate", language));
    }

    private void close(@Nullable Language language) {
        open.removeIf(task -> task.endsWith(" " + language));
    }

    private void openReleaseWhenNothingElseIsOpen() {
        if (open.isEmpty()) {
            open.add("releaseDocument");
        }
    }

    private static String task(String task, @Nullable Language language) {
        return PER_LANGUAGE.contains(task) ? task + " " + language : task;
    }
}
