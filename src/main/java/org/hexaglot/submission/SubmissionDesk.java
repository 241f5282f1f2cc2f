package org.hexaglot.submission;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Efforts;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Reception;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Notices;
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

/** The manuscript comes in and is checked for mandate and length. */
@Singleton
public class SubmissionDesk implements TaskHandler {
    private static final String SUBMIT = "submitManuscript";
    private static final String REVIEW = "reviewSubmission";
    private static final String DECIDE = "decideWaiver";

    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;
    private final Scheduling scheduling;
    private final Journal journal;
    private final Workflow workflow;
    private final Tasks tasks;
    private final Efforts efforts;
    private final Notices notices;
    private final Clock clock;

    SubmissionDesk(
            Documents documents,
            DocumentRights rights,
            Revisions revisions,
            Scheduling scheduling,
            Journal journal,
            Workflow workflow,
            Tasks tasks,
            Efforts efforts,
            Notices notices,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
        this.scheduling = scheduling;
        this.journal = journal;
        this.workflow = workflow;
        this.tasks = tasks;
        this.efforts = efforts;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Refuses, before a file is read, whoever may not deliver it and a late one without its reason; answers the language
     * in which the manuscript is written.
     */
    @Transactional(readOnly = true)
    public Language mayDeliver(Actor actor, DocumentId id, @Nullable String lateReason) {
        Document document = documents.get(id);
        mustBeDeliverer(actor, document);
        if (!document.stage().isOpen()) {
            throw Refusal.wrongState("document-in-other-stage")
                    .with("stage", document.stage().code());
        }
        if (document.stage() == Stage.FORECAST && isLate(document) && (lateReason == null || lateReason.isBlank())) {
            throw Refusal.invalid("late-reason-required")
                    .with("slot", document.dates().submitBy())
                    .field("lateReason", "required");
        }
        return document.metadata().original();
    }

    /** Takes the manuscript; a second one while work is under way is a revised source. */
    @Transactional
    public Document deliver(
            Actor actor, DocumentId id, Received manuscript, @Nullable String lateReason, @Nullable Integer expected) {
        Document document = documents.lock(id);
        mustBeDeliverer(actor, document);
        document.mustBeAt(expected);
        if (document.stage() == Stage.FORECAST) {
            submit(actor, document, manuscript, lateReason);
        } else {
            reviseSource(actor, document, manuscript);
        }
        return documents.get(id);
    }

    private void submit(Actor actor, Document document, Received manuscript, @Nullable String lateReason) {
        Instant now = clock.instant();
        Boolean onTime = document.dates().submitBy() == null ? null : !isLate(document);
        DocumentEvent event = document.reception()
                .submit(
                        now,
                        onTime,
                        words(manuscript),
                        manuscript.text().words().rulesVersion(),
                        lateReason);
        Revision revision = keep(actor, document, manuscript, now);
        scheduling.schedule(document, now);
        documents.save(document);
        journal.record(actor, event.with("file", revision.name()).with("revision", revision.number()));
        Task task = tasks.open(document.id(), SUBMIT, null)
                .orElseThrow(() -> new IllegalStateException("no open " + SUBMIT + " of " + document.id()));
        workflow.complete(task.id(), "submit");
    }

    private void reviseSource(Actor actor, Document document, Received manuscript) {
        Instant now = clock.instant();
        boolean translating = document.stage() == Stage.TRANSLATION || document.stage() == Stage.ISSUANCE;
        DocumentEvent event = document.reception()
                .reviseSource(words(manuscript), manuscript.text().words().rulesVersion());
        Revision revision = keep(actor, document, manuscript, now);
        efforts.keep(document.id(), Map.of());
        scheduling.schedule(document, now);
        documents.save(document);
        journal.record(actor, event.with("file", revision.name()).with("revision", revision.number()));
        tasks.refresh(document.id());
        if (translating) {
            notices.sourceRevised(document.id(), revision.id(), now);
            document.languages().values().stream()
                    .filter(LanguageVersion::isRequired)
                    .filter(each -> each.state() != LanguageState.ISSUED)
                    .forEach(each -> openAnew(document.id(), each.language()));
        }
    }

    private void openAnew(DocumentId id, Language language) {
        if (workflow.isRunning(id, language)) {
            workflow.sourceRevised(id, language);
        } else {
            workflow.reopen(id, language);
        }
    }

    @Override
    public Map<String, List<String>> tasks() {
        return Map.of(
                SUBMIT, List.of(),
                REVIEW, List.of("accept", "return", "request-waiver"),
                DECIDE, List.of("grant", "refuse"));
    }

    @Override
    public void complete(Task task, Document document, Completion completion) {
        Instant now = clock.instant();
        Actor actor = completion.actor();
        String comment = completion.comment();
        String reason = comment == null ? "" : comment;
        Reception reception = document.reception();
        DocumentEvent event =
                switch (completion.outcome()) {
                    case "accept" -> reception.accept(now);
                    case "return" -> reception.returnToSubmitter(comment);
                    case "request-waiver" -> reception.requestWaiver(reason, actor.person(), now);
                    case "grant" -> reception.grantWaiver(reason, actor.person(), now);
                    case "refuse" -> reception.refuseWaiver(reason, actor.person(), now);
                    default -> throw new IllegalStateException(completion.outcome());
                };
        scheduling.schedule(document, now);
        documents.save(document);
        journal.record(actor, event.with("comment", comment));
        workflow.complete(task.id(), completion.outcome());
    }

    private Revision keep(Actor actor, Document document, Received manuscript, Instant now) {
        return revisions.add(Revision.received(
                document.id(),
                Revision.Kind.MANUSCRIPT,
                document.metadata().original(),
                new Revision.File(
                        manuscript.content().hash().value(),
                        manuscript.name().value(),
                        manuscript.text().mediaType(),
                        manuscript.content().length(),
                        words(manuscript)),
                actor.person(),
                now));
    }

    private void mustBeDeliverer(Actor actor, Document document) {
        rights.mustRead(document, actor);
        if (!document.metadata().submitter().equals(actor.person()) && !actor.is(Role.OFFICER)) {
            throw Refusal.notPermitted("submitter-only")
                    .with("submitter", document.metadata().submitter().value());
        }
    }

    private boolean isLate(Document document) {
        LocalDate submitBy = document.dates().submitBy();
        return submitBy != null && !scheduling.calendar(document).meets(clock.instant(), submitBy);
    }

    private static int words(Received manuscript) {
        return manuscript.text().words().total();
    }
}
