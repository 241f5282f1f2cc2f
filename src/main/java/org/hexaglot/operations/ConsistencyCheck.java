package org.hexaglot.operations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Finding.Kind;
import org.hexaglot.operations.Snapshot.State;
import org.hexaglot.operations.Snapshots.NamedFile;
import org.hexaglot.workflow.Journeys.OpenTask;

/**
 * Compares what the engine holds with what is true of the documents, with the inbox and with the files. Domain and engine
 * share every transaction, so it finds nothing; that it does is what it proves, after a crash as in daily work.
 */
@Singleton
public final class ConsistencyCheck {
    private static final int FILES_AT_ONCE = 5_000;
    private static final String RELEASE = "releaseDocument";
    private static final Map<Stage, List<String>> TASKS_OF_STAGE = Map.of(
            Stage.FORECAST, List.of("submitManuscript"),
            Stage.SUBMISSION, List.of("reviewSubmission", "decideWaiver"),
            Stage.EDITING, List.of("editDocument", "answerQuery"));
    private static final Map<LanguageState, List<String>> TASKS_OF_STATE = Map.of(
            LanguageState.TRANSLATING, List.of("translate"),
            LanguageState.REVISING, List.of("revise"),
            LanguageState.PROCESSING, List.of("processText", "proofread"));

    private final Snapshots snapshots;
    private final ContentStore store;

    ConsistencyCheck(Snapshots snapshots, ContentStore store) {
        this.snapshots = snapshots;
        this.store = store;
    }

    /** Whether there is anything to compare: false for a database that no service has used yet. */
    public boolean isPossible() {
        return snapshots.exist();
    }

    /** Everything that does not fit, in a stable order; empty when all is well. */
    public List<Finding> run() {
        List<Finding> findings = new ArrayList<>(compare(snapshots.take()));
        findings.addAll(missingFiles());
        return findings.stream().sorted().toList();
    }

    static List<Finding> compare(Snapshot snapshot) {
        List<Finding> findings = new ArrayList<>();
        journeys(snapshot, findings);
        inbox(snapshot, findings);
        Map<DocumentId, List<OpenTask>> tasks =
                snapshot.engineTasks().stream().collect(Collectors.groupingBy(OpenTask::document));
        snapshot.open().forEach((id, state) -> {
            List<OpenTask> open = tasks.getOrDefault(id, List.of());
            open.stream()
                    .filter(task -> !fits(task, state))
                    .forEach(task ->
                            findings.add(new Finding(Kind.TASK_AGAINST_STATE, id, named(task) + " in " + said(state))));
            if (snapshot.running().contains(id) && !snapshot.awaitingJob().contains(id)) {
                missingTasks(id, state, open, findings);
            }
            release(id, state, open, findings);
        });
        snapshot.dangling()
                .forEach(dangling -> findings.add(new Finding(
                        Kind.REVISION_MISSING,
                        dangling.document(),
                        dangling.language() + " names revision " + dangling.revision())));
        return findings;
    }

    private static void journeys(Snapshot snapshot, List<Finding> findings) {
        snapshot.hanging()
                .forEach(id -> findings.add(
                        new Finding(Kind.JOURNEY_WITHOUT_WAIT_STATE, id, "neither a task nor a job is open")));
        snapshot.givenUp()
                .forEach(id -> findings.add(new Finding(Kind.JOB_GIVEN_UP, id, "a job is not tried again")));
        snapshot.open().forEach((id, state) -> {
            if (!snapshot.running().contains(id)) {
                findings.add(new Finding(Kind.DOCUMENT_WITHOUT_JOURNEY, id, said(state)));
            }
        });
        snapshot.running().stream()
                .filter(id -> !snapshot.open().containsKey(id))
                .forEach(id -> findings.add(new Finding(Kind.JOURNEY_OF_CLOSED_DOCUMENT, id, "the journey goes on")));
    }

    private static void inbox(Snapshot snapshot, List<Finding> findings) {
        Map<String, OpenTask> inbox = byId(snapshot.inboxTasks());
        Map<String, OpenTask> engine = byId(snapshot.engineTasks());
        engine.forEach((id, task) -> {
            OpenTask row = inbox.get(id);
            if (row == null) {
                findings.add(new Finding(Kind.TASK_MISSING_IN_INBOX, task.document(), named(task)));
            } else if (!row.equals(task)) {
                findings.add(new Finding(
                        Kind.TASK_DIFFERS, task.document(), named(task) + " is in the inbox as " + named(row)));
            }
        });
        inbox.forEach((id, row) -> {
            if (!engine.containsKey(id)) {
                findings.add(new Finding(Kind.TASK_MISSING_IN_ENGINE, row.document(), named(row)));
            }
        });
    }

    private static boolean fits(OpenTask task, State state) {
        Language language = task.language();
        if (language != null) {
            LanguageState present = state.languages().get(language);
            return TASKS_OF_STATE.getOrDefault(present, List.of()).contains(task.name());
        }
        return task.name().equals(RELEASE)
                ? state.stage() == Stage.ISSUANCE || state.stage() == Stage.TRANSLATION
                : TASKS_OF_STAGE.getOrDefault(state.stage(), List.of()).contains(task.name());
    }

    private static void missingTasks(DocumentId id, State state, List<OpenTask> open, List<Finding> findings) {
        List<String> ofStage = TASKS_OF_STAGE.get(state.stage());
        if (ofStage != null) {
            if (open.stream().noneMatch(task -> ofStage.contains(task.name()))) {
                findings.add(new Finding(Kind.STATE_WITHOUT_TASK, id, said(state)));
            }
            return;
        }
        state.languages().forEach((language, present) -> {
            List<String> names = TASKS_OF_STATE.getOrDefault(present, List.of());
            boolean asked = open.stream().anyMatch(task -> task.language() == language && names.contains(task.name()));
            boolean atRest = present == LanguageState.READY
                    || present == LanguageState.ISSUED
                    || present == LanguageState.WAIVED;
            if (!atRest && !asked) {
                findings.add(new Finding(Kind.STATE_WITHOUT_TASK, id, language.code() + " is " + present.code()));
            }
        });
    }

    private static void release(DocumentId id, State state, List<OpenTask> open, List<Finding> findings) {
        if (state.stage() != Stage.TRANSLATION && state.stage() != Stage.ISSUANCE) {
            return;
        }
        boolean offered = open.stream().anyMatch(task -> task.name().equals(RELEASE));
        boolean issuance = state.stage() == Stage.ISSUANCE;
        if (state.isReady() != issuance || issuance && !offered) {
            findings.add(new Finding(
                    Kind.READINESS_AGAINST_RELEASE,
                    id,
                    said(state) + (state.isReady() ? ", all languages are ready" : ", languages are missing")
                            + (offered ? ", the release is open" : ", the release is not open")));
        }
    }

    private List<Finding> missingFiles() {
        List<Finding> missing = new ArrayList<>();
        Map<String, Boolean> held = new HashMap<>();
        long after = 0;
        while (true) {
            List<NamedFile> files = snapshots.files(after, FILES_AT_ONCE);
            for (NamedFile file : files) {
                if (!held.computeIfAbsent(file.sha256(), hash -> store.holds(new Sha256(hash)))) {
                    missing.add(new Finding(
                            Kind.FILE_MISSING, file.document(), "revision " + file.revision() + ", " + file.sha256()));
                }
                after = file.revision();
            }
            if (files.size() < FILES_AT_ONCE) {
                return missing;
            }
            held.clear();
        }
    }

    private static Map<String, OpenTask> byId(Collection<OpenTask> tasks) {
        return tasks.stream().collect(Collectors.toMap(OpenTask::id, Function.identity()));
    }

    private static String named(OpenTask task) {
        Language language = task.language();
        return task.name() + (language == null ? "" : " " + language.code()) + " (" + task.id() + ")";
    }

    private static String said(State state) {
        return "stage " + state.stage().code();
    }
}
