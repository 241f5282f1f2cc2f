package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskHandler;
import org.hexaglot.inbox.TaskNotes;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.workflow.Workflow;

/**
 * A text that could not be prepared waits for text processing, with the reason and the file; its languages travel by
 * file exchange meanwhile. Completing the task prepares it once more.
 */
@Singleton
public class MendingDesk implements TaskHandler, TaskNotes {
    static final String MEND = "mendSource";

    private final Extractions extractions;
    private final Revisions revisions;
    private final Journal journal;
    private final Workflow workflow;
    private final Tasks tasks;
    private final Clock clock;

    MendingDesk(
            Extractions extractions,
            Revisions revisions,
            Journal journal,
            Workflow workflow,
            Tasks tasks,
            Clock clock) {
        this.extractions = extractions;
        this.revisions = revisions;
        this.journal = journal;
        this.workflow = workflow;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Leaves the task, once.
     *
     * @param document locked
     */
    void open(Document document) {
        if (document.stage() == Stage.TRANSLATION && find(document.id()).isEmpty()) {
            workflow.preparationFailed(document.id());
        }
    }

    /** The source is prepared after all: nothing is left to mend. */
    void close(DocumentId document) {
        find(document).ifPresent(task -> workflow.complete(task.id(), "retry"));
    }

    private Optional<Task> find(DocumentId document) {
        return tasks.open(document, MEND, null);
    }

    private Optional<Extraction> present(DocumentId document) {
        return revisions.source(document).flatMap(source -> extractions.ofRevision(source.id()));
    }

    @Override
    public Map<String, List<String>> tasks() {
        return Map.of(MEND, List.of("retry"));
    }

    @Override
    public void complete(Task task, Document document, Completion completion) {
        present(document.id())
                .filter(extraction -> extraction.state() == Extraction.State.FAILED)
                .ifPresent(extraction -> extractions.retry(extraction.id(), clock.instant()));
        journal.record(
                completion.actor(), document.event(Kind.PreparationRetried).with("comment", completion.comment()));
        workflow.complete(task.id(), completion.outcome());
    }

    /** Why the text could not be prepared, or what a revised source changed. */
    @Override
    public List<Note> of(Task task) {
        Extraction extraction = present(task.document()).orElse(null);
        if (extraction == null) {
            return List.of();
        }
        String problem = extraction.problem();
        if (task.name().equals(MEND) && problem != null) {
            return List.of(new Note("tasks.note.unprepared", Map.of("problem", problem), null));
        }
        Extraction.Totals totals = extraction.totals();
        if (task.language() == null || task.language() == task.source() || totals.changed() + totals.added() == 0) {
            return List.of();
        }
        return List.of(new Note(
                "tasks.note.sourceRevised",
                Map.of("changed", totals.changed(), "added", totals.added()),
                "/documents/" + task.document().value() + "/languages/"
                        + task.language().code() + "/text?changed=true#segments"));
    }
}
