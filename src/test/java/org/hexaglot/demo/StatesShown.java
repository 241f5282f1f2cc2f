package org.hexaglot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Standings;
import org.hexaglot.document.Waiver;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.planning.Category;

/** What the states of the scenario mean for a loaded document. */
record StatesShown(
        Document document, Paper paper, List<Task> tasks, List<DocumentId> related, LocalDate today, int atRiskDays) {
    private static final int PROCESSING_WEEKS = 4;

    boolean is(String state) {
        return switch (state) {
            case "forecast" -> document.stage() == Stage.FORECAST && standing() == Standing.ON_TRACK;
            case "slot-missed" -> isLate() && document.submission().submittedAt() == null;
            case "slot-changed", "meeting-moved" -> document.slot().number() > 1;
            case "submitted-on-time" -> onTime();
            case "late-submission" -> cameLate() && document.submission().lateReason() != null;
            case "in-review" -> has("reviewSubmission");
            case "returned" ->
                document.stage() == Stage.FORECAST && document.submission().submittedAt() != null;
            case "returned-and-resubmitted" ->
                paper.first(Verb.RETURN).isPresent() && document.stage().isUnderWay();
            case "over-limit" -> document.submission().isOverLimit();
            case "waiver-asked" -> waiver(Waiver.State.REQUESTED) && has("decideWaiver");
            case "waiver-granted" -> waiver(Waiver.State.GRANTED);
            case "waiver-refused" -> waiver(Waiver.State.REFUSED);
            case "editing-open" -> task("editDocument").assignee() == null;
            case "editing-claimed" -> task("editDocument").assignee() != null;
            case "query-waiting" -> has("answerQuery");
            default -> languages(state);
        };
    }

    private boolean languages(String state) {
        return switch (state) {
            case "translating" -> document.stage() == Stage.TRANSLATION;
            case "mixed-languages" ->
                count(LanguageState.READY) > 0 && document.missing().size() > 2;
            case "held-back-by-one-language" -> document.missing().size() == 1;
            case "contractor" -> document.languages().values().stream().anyMatch(each -> !each.inHouse());
            case "source-revised" -> tasks.size() >= document.required().size();
            case "language-waived" -> count(LanguageState.WAIVED) == 1;
            case "language-added" ->
                document.required().stream().anyMatch(each -> !paper.languages().contains(each));
            case "ready-for-release" ->
                has("releaseDocument") && document.missing().isEmpty();
            case "at-risk" -> standing() == Standing.AT_RISK;
            case "late", "late-in-processing" -> isLate() && document.stage().isUnderWay();
            default -> issued(state);
        };
    }

    private boolean issued(String state) {
        return switch (state) {
            case "issued" -> document.stage() == Stage.ISSUED;
            case "issued-on-time" -> standing() == Standing.ISSUED_ON_TIME && (onTime() || notBound());
            case "issued-late-submitted-late" -> standing() == Standing.ISSUED_LATE && cameLate() && inFourWeeks();
            case "issued-late-in-processing" -> standing() == Standing.ISSUED_LATE && onTime() && !inFourWeeks();
            case "issued-with-exception" -> document.issuance().exceptionReason() != null && !simultaneous();
            case "simultaneous" -> simultaneous();
            case "corrected" -> !related.isEmpty();
            case "reissued" -> document.issuance().reissues() == 1;
            case "withdrawn" -> document.stage() == Stage.WITHDRAWN && tasks.isEmpty();
            case "restricted" -> document.metadata().isRestricted();
            case "composite-symbol" -> document.metadata().symbols().size() == 2;
            case "in-session" -> document.metadata().category() == Category.IN_SESSION;
            case "post-session" -> document.metadata().category() == Category.POST_SESSION;
            default -> throw new IllegalArgumentException(state);
        };
    }

    private Standing standing() {
        return Standings.of(document, today, atRiskDays, document.issuedOn());
    }

    private boolean isLate() {
        return standing() == Standing.LATE;
    }

    private boolean onTime() {
        return Boolean.TRUE.equals(document.submission().onTime());
    }

    private boolean cameLate() {
        return Boolean.FALSE.equals(document.submission().onTime());
    }

    private boolean notBound() {
        return document.dates().submitBy() == null;
    }

    private boolean simultaneous() {
        return Boolean.TRUE.equals(document.issuance().simultaneous());
    }

    private boolean inFourWeeks() {
        LocalDate submitted = paper.first(Verb.SUBMIT).orElseThrow().on();
        return !Objects.requireNonNull(document.issuedOn()).isAfter(submitted.plusWeeks(PROCESSING_WEEKS));
    }

    private boolean waiver(Waiver.State state) {
        Waiver waiver = document.submission().waiver();
        return waiver != null && waiver.state() == state;
    }

    private long count(LanguageState state) {
        return document.languages().values().stream()
                .filter(each -> each.state() == state)
                .count();
    }

    private boolean has(String name) {
        return tasks.stream().anyMatch(task -> task.name().equals(name));
    }

    private Task task(String name) {
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
