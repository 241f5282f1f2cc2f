package org.hexaglot.issuance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskHandler;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Holds a document until all its languages are ready and releases them in one act. */
@Singleton
public class IssuanceDesk implements TaskHandler {
    private static final String RELEASE = "releaseDocument";
    /** May be open beside the languages; nothing is left to mend in what is issued. */
    private static final String MEND = "mendSource";

    private final Documents documents;
    private final DocumentRights rights;
    private final Scheduling scheduling;
    private final Journal journal;
    private final Workflow workflow;
    private final Tasks tasks;
    private final List<ReleaseGate> otherGates;
    private final Clock clock;

    IssuanceDesk(
            Documents documents,
            DocumentRights rights,
            Scheduling scheduling,
            Journal journal,
            Workflow workflow,
            Tasks tasks,
            List<ReleaseGate> otherGates,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.scheduling = scheduling;
        this.journal = journal;
        this.workflow = workflow;
        this.tasks = tasks;
        this.otherGates = List.copyOf(otherGates);
        this.clock = clock;
    }

    /** All language versions are in; called by the journey. */
    @Transactional
    public void openIssuance(DocumentId id) {
        Document document = documents.lock(id);
        DocumentEvent event = document.release().open();
        scheduling.schedule(document, clock.instant());
        documents.save(document);
        journal.record(Actor.SYSTEM, event);
    }

    /** What stands in the way of the release, in the order in which it is shown; empty when nothing does. */
    public List<Gate> gates(Document document) {
        List<Gate> closed = new ArrayList<>(Gate.closed(document));
        otherGates.forEach(gate -> closed.addAll(gate.closed(document)));
        return closed;
    }

    /** Does what takes time before an officer sees what stands in the way of the release. */
    public void prepareGates(Actor actor, DocumentId id) {
        if (actor.is(Role.OFFICER) && isReady(id)) {
            otherGates.forEach(gate -> gate.prepare(id));
        }
    }

    @Transactional(readOnly = true)
    boolean isReady(DocumentId id) {
        Document document = documents.get(id);
        return document.stage() == Stage.ISSUANCE && document.missing().isEmpty();
    }

    /** Issues all required languages in one transaction, at one instant. What takes time is done before it begins. */
    public Document release(Actor actor, DocumentId id, @Nullable Integer expected) {
        otherGates.forEach(gate -> gate.prepare(id));
        return releaseAll(actor, id, expected);
    }

    @Transactional
    Document releaseAll(Actor actor, DocumentId id, @Nullable Integer expected) {
        Document document = locked(actor, id, expected);
        DocumentEvent event = document.release().all(now());
        otherGates.forEach(gate -> gate.mustBeOpen(document, document.required()));
        end(actor, document, event);
        return documents.get(id);
    }

    /** The authorised exception: issues some languages before the others, with a reason that stays visible. */
    public Document releaseSome(
            Actor actor, DocumentId id, Collection<Language> languages, String reason, @Nullable Integer expected) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        otherGates.forEach(gate -> gate.prepare(id));
        return releaseChosen(actor, id, languages, reason, expected);
    }

    @Transactional
    Document releaseChosen(
            Actor actor, DocumentId id, Collection<Language> languages, String reason, @Nullable Integer expected) {
        Document document = locked(actor, id, expected);
        Instant now = now();
        DocumentEvent event = document.release().some(Set.copyOf(languages), reason, now);
        otherGates.forEach(gate -> gate.mustBeOpen(document, languages));
        if (document.release().isWholeOut()) {
            journal.record(actor, event);
            end(actor, document, document.release().complete(now));
            return documents.get(id);
        }
        journal.record(actor, event);
        return documents.save(document);
    }

    /** Puts replaced files before readers for technical reasons; the symbol gains an asterisk. */
    @Transactional
    public Document reissue(Actor actor, DocumentId id, Collection<Language> languages, String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        Document document = locked(actor, id, null);
        journal.record(actor, document.release().again(Set.copyOf(languages), reason));
        return documents.save(document);
    }

    private void end(Actor actor, Document document, DocumentEvent event) {
        Task task = tasks.open(document.id(), RELEASE, null).orElseThrow(() -> Refusal.wrongState("languages-not-ready")
                .with("missing", List.of())
                .with("count", 0));
        documents.save(document);
        journal.record(actor, event);
        tasks.open(document.id(), MEND, null).ifPresent(mending -> workflow.complete(mending.id(), "retry"));
        workflow.complete(task.id(), "release");
    }

    private Document locked(Actor actor, DocumentId id, @Nullable Integer expected) {
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        actor.mustBe(Role.OFFICER);
        document.mustBeAt(expected);
        return document;
    }

    /** One instant for all languages, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Map<String, List<String>> tasks() {
        return Map.of(RELEASE, List.of());
    }

    @Override
    public void complete(Task task, Document document, Completion completion) {
        throw new IllegalStateException("a document is released, not completed");
    }
}
