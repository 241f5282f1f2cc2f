package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hexaglot.document.Dates;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Issuance;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Readers;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.SlotVersion;
import org.hexaglot.document.Slots;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Forecasting documents and keeping their commitments: slots, dates, metadata, withdrawal. */
@Singleton
public class ForecastDesk {
    private final Documents documents;
    private final Slots slots;
    private final Readers readers;
    private final DocumentRights rights;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Journal journal;
    private final Workflow workflow;
    private final Tasks tasks;
    private final Clock clock;

    ForecastDesk(
            Documents documents,
            Slots slots,
            Readers readers,
            DocumentRights rights,
            Scheduling scheduling,
            Rules rules,
            Journal journal,
            Workflow workflow,
            Tasks tasks,
            Clock clock) {
        this.documents = documents;
        this.slots = slots;
        this.readers = readers;
        this.rights = rights;
        this.scheduling = scheduling;
        this.rules = rules;
        this.journal = journal;
        this.workflow = workflow;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What a new document is and, when it corrects or revises an earlier one, which and how. */
    public record Forecast(
            Metadata metadata,
            Set<Language> languages,
            @Nullable DocumentId related,
            Issuance.@Nullable Relation relation) {}

    /** Forecasts a document with the dates that its meetings give it; its journey begins. */
    @Transactional
    public Document forecast(Actor actor, Forecast forecast) {
        actor.mustBe(Role.OFFICER, Role.AUTHOR);
        Instant now = clock.instant();
        Metadata metadata = forecast.metadata();
        Deadlines deadlines = scheduling.deadlines(metadata, today(now));
        Document document = Document.forecast(
                DocumentId.newAt(now),
                metadata,
                forecast.languages(),
                scheduling.dates(deadlines),
                wordLimit(metadata, today(now)),
                Issuance.awaited(forecast.relation(), forecast.related()),
                now);
        scheduling.schedule(document, now);
        documents.add(document);
        slots.add(document.id(), document.slot().agreedBy(actor.person(), now, "forecast"));
        if (metadata.isRestricted()) {
            readers.name(document.id(), Set.of(actor.person(), metadata.submitter()));
        }
        journal.record(
                actor,
                document.event(Kind.DocumentForecast)
                        .with("symbol", metadata.symbol())
                        .with("submitBy", text(document.dates().submitBy()))
                        .with("issueBy", text(document.dates().issueBy())));
        workflow.start(document.id(), metadata.original(), forecast.languages(), scheduling.slotAt(document));
        return documents.get(document.id());
    }

    /** The dates that a forecast would have, with how each was found; nothing is kept. */
    @Transactional(readOnly = true)
    public Deadlines preview(Metadata metadata) {
        return scheduling.deadlines(metadata, today(clock.instant()));
    }

    /** Changes what the masthead says; when its meetings changed, the dates are planned anew. */
    @Transactional
    public Document change(Actor actor, DocumentId id, UnaryOperator<Metadata> change, @Nullable Integer expected) {
        actor.mustBe(Role.OFFICER);
        Document document = readable(actor, id);
        document.mustBeAt(expected);
        Metadata changed = change.apply(document.metadata());
        boolean moved = !document.metadata().considered().equals(changed.considered())
                || document.metadata().category() != changed.category();
        DocumentEvent event = document.change(changed, wordLimit(changed, scheduling.plannedOn(document)))
                .with("symbol", changed.symbol());
        documents.save(document);
        journal.record(actor, event);
        if (moved) {
            replan(actor, documents.lock(id), "metadata");
        }
        tasks.refresh(id);
        return documents.get(id);
    }

    /** A new version of the commitment on both sides; the former stay readable. */
    @Transactional
    public Document agreeSlot(
            Actor actor,
            DocumentId id,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueBy,
            String reason,
            @Nullable Integer expected) {
        actor.mustBe(Role.OFFICER);
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        Document document = readable(actor, id);
        document.mustBeAt(expected);
        Instant now = clock.instant();
        DocumentEvent event = document.commitment().agree(submitBy, issueBy, reason);
        scheduling.schedule(document, now);
        documents.save(document);
        slots.add(id, document.slot().agreedBy(actor.person(), now, reason));
        journal.record(actor, event);
        workflow.meetingMoved(id);
        return documents.get(id);
    }

    @Transactional(readOnly = true)
    public List<SlotVersion> slots(Actor actor, DocumentId id) {
        rights.mustRead(documents.get(id), actor);
        return slots.of(id);
    }

    /** Plans a document anew because a meeting of it moved; answers whether a date changed. */
    @Transactional
    public boolean meetingMoved(Actor actor, DocumentId id) {
        return replan(actor, documents.lock(id), "meeting-moved");
    }

    private boolean replan(Actor actor, Document document, String reason) {
        Instant now = clock.instant();
        Deadlines deadlines = scheduling.deadlines(document.metadata(), scheduling.plannedOn(document));
        Dates dates = scheduling.dates(deadlines);
        if (dates.isSameCommitment(document.dates()) || !document.stage().isOpen()) {
            return false;
        }
        DocumentEvent event = document.commitment().replan(dates, reason);
        scheduling.schedule(document, now);
        documents.save(document);
        slots.add(document.id(), document.slot().agreedBy(actor.person(), now, reason));
        journal.record(actor, event);
        workflow.meetingMoved(document.id());
        return true;
    }

    /** Moves the timers and the due dates of open tasks to the planned dates; called by the journey. */
    @Transactional
    public void replanDocument(DocumentId id) {
        Document document = documents.get(id);
        tasks.refresh(id);
        workflow.moveSlot(id, document.stage() == Stage.FORECAST ? scheduling.slotAt(document) : null);
    }

    /** The slot date has passed: journals it unless the manuscript is in; called by the journey. */
    @Transactional
    public void markSubmissionLate(DocumentId id) {
        Document document = documents.lock(id);
        if (document.stage() == Stage.FORECAST) {
            journal.record(Actor.SYSTEM, document.commitment().miss());
        }
    }

    /** Takes a document back; its open work ends. */
    @Transactional
    public Document withdraw(Actor actor, DocumentId id, String reason, @Nullable Integer expected) {
        Document document = readable(actor, id);
        if (!document.metadata().submitter().equals(actor.person())) {
            actor.mustBe(Role.OFFICER);
        }
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        document.mustBeAt(expected);
        List<String> holders = holders(id);
        journal.record(
                actor, document.withdraw(reason, clock.instant()).with("holders", holders.isEmpty() ? null : holders));
        documents.save(document);
        workflow.withdraw(id);
        return documents.get(id);
    }

    /** Who has work on it in hand; the tasks are gone once it is withdrawn. */
    private List<String> holders(DocumentId id) {
        return tasks.of(id).stream()
                .map(Task::assignee)
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .distinct()
                .toList();
    }

    private Document readable(Actor actor, DocumentId id) {
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        return document;
    }

    private int wordLimit(Metadata metadata, LocalDate planned) {
        return rules.wordLimit(metadata.type(), metadata.category(), planned);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, DutyStation.NEW_YORK.zone());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
