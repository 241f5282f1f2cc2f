package org.hexaglot.editing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexaglot.content.AgreedPassages;
import org.hexaglot.content.AgreedPassages.Violation;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.Intake;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Passages;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskHandler;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.workflow.Workflow;

/** Editing: queries to the author, edited texts, passages that must stay as they were agreed. */
@Singleton
public class EditingDesk implements TaskHandler {
    private static final String EDIT = "editDocument";
    private static final String ANSWER = "answerQuery";

    private final Documents documents;
    private final DocumentRights rights;
    private final Passages passages;
    private final Revisions revisions;
    private final Scheduling scheduling;
    private final Intake intake;
    private final Journal journal;
    private final Workflow workflow;
    private final Tasks tasks;
    private final Clock clock;

    EditingDesk(
            Documents documents,
            DocumentRights rights,
            Passages passages,
            Revisions revisions,
            Scheduling scheduling,
            Intake intake,
            Journal journal,
            Workflow workflow,
            Tasks tasks,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.passages = passages;
        this.revisions = revisions;
        this.scheduling = scheduling;
        this.intake = intake;
        this.journal = journal;
        this.workflow = workflow;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Refuses, before a file is read, whoever may not deliver the edited text; answers its language. */
    @Transactional(readOnly = true)
    public Language mayDeliver(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        mustBeEditor(actor, document);
        return document.metadata().original();
    }

    /** The passages that a text must contain word for word. */
    @Transactional(readOnly = true)
    public List<String> agreedPassages(DocumentId id) {
        return passages.of(id);
    }

    /** Refuses a text in which an agreed passage did not come out as it went in, showing the difference. */
    public static void mustKeep(List<String> passages, DocumentText text) {
        List<Violation> violations = AgreedPassages.check(passages, text);
        if (!violations.isEmpty()) {
            Refusal refusal = Refusal.invalid("agreed-passage-changed")
                    .with("count", violations.size())
                    .with("passage", violations.get(0).passage())
                    .with("found", violations.get(0).nearest())
                    .with("difference", marked(violations.get(0)));
            violations.forEach(violation -> refusal.field("file", "agreed-passage"));
            throw refusal;
        }
    }

    /** The nearest paragraph with what went in [-brackets-] and what came in {+braces+}. */
    private static String marked(Violation violation) {
        return violation.difference().stream()
                .map(piece -> switch (piece.kind()) {
                    case EQUAL -> piece.text();
                    case DELETED -> "[-" + piece.text() + "-]";
                    case INSERTED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    /** Takes an edited text as a new revision. */
    @Transactional
    public Document deliver(Actor actor, DocumentId id, Received edited) {
        Document document = documents.lock(id);
        mustBeEditor(actor, document);
        mustKeep(passages.of(id), edited.text());
        Instant now = clock.instant();
        Revision revision = revisions.add(Revision.received(
                id,
                Revision.Kind.EDITED,
                document.metadata().original(),
                new Revision.File(
                        edited.content().hash().value(),
                        edited.name().value(),
                        edited.text().mediaType(),
                        edited.content().length(),
                        edited.text().words().total()),
                actor.person(),
                now));
        Document saved = documents.save(document);
        journal.record(
                actor,
                document.event(Kind.EditedTextReceived)
                        .with("file", revision.name())
                        .with("revision", revision.number())
                        .with("words", revision.words()));
        tasks.keepClaim(id, null, actor.person());
        return saved;
    }

    @Override
    public Map<String, List<String>> tasks() {
        return Map.of(EDIT, List.of("approve", "query-author"), ANSWER, List.of("answer"));
    }

    @Override
    public void complete(Task task, Document document, Completion completion) {
        DocumentEvent event =
                switch (completion.outcome()) {
                    case "approve" -> approve(document);
                    case "query-author" -> ask(document, Kind.AuthorQueried, completion);
                    case "answer" -> ask(document, Kind.QueryAnswered, completion);
                    default -> throw new IllegalStateException(completion.outcome());
                };
        documents.save(document);
        journal.record(completion.actor(), event);
        workflow.complete(task.id(), completion.outcome());
    }

    private DocumentEvent approve(Document document) {
        Instant now = clock.instant();
        Revision source = revisions
                .source(document.id())
                .orElseThrow(() -> new IllegalStateException("no source of " + document.id()));
        DocumentEvent event = document.reception()
                .approveEditing(Objects.requireNonNullElse(source.words(), document.words()), intake.wordRules(), now);
        scheduling.schedule(document, now);
        return event;
    }

    private static DocumentEvent ask(Document document, Kind kind, Completion completion) {
        document.mustBeIn(Stage.EDITING);
        return document.event(kind).with("text", completion.comment());
    }

    private void mustBeEditor(Actor actor, Document document) {
        rights.mustRead(document, actor);
        actor.mustBe(Role.EDITOR);
        document.mustBeIn(Stage.EDITING);
        PersonId holder =
                tasks.open(document.id(), EDIT, null).map(Task::assignee).orElse(null);
        if (holder != null && !holder.equals(actor.person())) {
            throw Refusal.wrongState("task-already-claimed").with("assignee", holder.value());
        }
    }
}
