package org.hexaglot.translation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskNotes;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.Workflow;

/** What tests read of a document. */
@Singleton
class Story {
    private final Journal journal;
    private final Revisions revisions;
    private final Documents documents;

    private final Tasks tasks;
    private final Workflow workflow;
    private final MendingDesk mending;

    Story(
            Journal journal,
            Revisions revisions,
            Documents documents,
            Tasks tasks,
            Workflow workflow,
            MendingDesk mending) {
        this.journal = journal;
        this.revisions = revisions;
        this.documents = documents;
        this.tasks = tasks;
        this.workflow = workflow;
        this.mending = mending;
    }

    @Transactional(readOnly = true)
    List<String> types(DocumentId document) {
        return journal.of(document, 0, 200).stream().map(Entry::type).toList();
    }

    /** The present file in French. */
    @Transactional(readOnly = true)
    Revision file(DocumentId document) {
        Long revision = documents.get(document).language(Language.FR).fileRevision();
        return revisions.byId(revision).orElseThrow();
    }

    @Transactional(readOnly = true)
    List<Task> tasks(DocumentId document) {
        return tasks.of(document);
    }

    @Transactional
    void withdraw(DocumentId document) {
        workflow.withdraw(document);
    }

    @Transactional(readOnly = true)
    List<TaskNotes.Note> notes(Task task) {
        return mending.of(task);
    }
}
