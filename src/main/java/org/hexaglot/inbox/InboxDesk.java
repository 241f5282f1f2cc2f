package org.hexaglot.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Documents;
import org.hexaglot.inbox.TaskHandler.Completion;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.Tasks.Place;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Claiming, giving back, assigning and completing tasks of all stages. */
@Singleton
public class InboxDesk {
    private static final int MOST_LAPSED_AT_ONCE = 200;

    private final Tasks tasks;
    private final TaskRights rights;
    private final TaskHandlers handlers;
    private final Documents documents;
    private final DocumentRights documentRights;
    private final Directory directory;
    private final Journal journal;
    private final Rules rules;
    private final Clock clock;

    InboxDesk(
            Tasks tasks,
            TaskRights rights,
            TaskHandlers handlers,
            Documents documents,
            DocumentRights documentRights,
            Directory directory,
            Journal journal,
            Rules rules,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.handlers = handlers;
        this.documents = documents;
        this.documentRights = documentRights;
        this.directory = directory;
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Takes a task out of the pool; a task that is mine already stays mine. Of several who try at once exactly one gets
     * it, the others are told who has it.
     */
    @Transactional
    public Task claim(Actor actor, String id) {
        Task task = existing(id, actor);
        if (actor.person().equals(task.assignee())) {
            return task;
        }
        Supplier<Document> document = () -> documents.get(task.document());
        rights.mayClaim(task, document, actor);
        handlers.of(task).mayTake(task, document, actor);
        Instant now = clock.instant();
        if (!tasks.claim(id, actor.person(), now, now.plus(rules.figures().claimReturnsAfter()))) {
            throw taken(id, actor);
        }
        journal.record(actor, event(task, Kind.TaskClaimed));
        return tasks.find(id).orElseThrow(() -> gone(id));
    }

    /** Returns a claimed task to the pool. */
    @Transactional
    public Task giveBack(Actor actor, String id) {
        Task task = existing(id, actor);
        PersonId assignee = task.assignee();
        if (assignee == null) {
            return task;
        }
        if (!assignee.equals(actor.person()) && !actor.is(Role.OFFICER)) {
            throw Refusal.notPermitted("task-of-another").with("assignee", assignee.value());
        }
        if (tasks.release(id, assignee)) {
            journal.record(actor, event(task, Kind.TaskGivenBack).with("from", assignee.value()));
        }
        return existing(id, actor);
    }

    /** An officer or contract manager gives a task to somebody whose role and languages fit. */
    @Transactional
    public Task assign(Actor actor, String id, PersonId assignee) {
        actor.mustBe(Role.OFFICER, Role.CONTRACT_MANAGER);
        Task task = existing(id, actor);
        Actor person = directory.get(assignee).actingFrom(actor.origin());
        Document document = documents.lock(task.document());
        rights.mayBeAssigned(task, () -> document, person);
        TaskHandler handler = handlers.of(task);
        handler.mayTake(task, () -> document, person);
        handler.assigned(task, document, person);
        if (!tasks.assign(id, assignee, clock.instant())) {
            throw gone(id);
        }
        documents.save(document);
        journal.record(
                actor,
                event(task, Kind.TaskAssigned)
                        .with("assignee", assignee.value())
                        .with("from", holder(task)));
        return existing(id, actor);
    }

    /** Completes a task that I have claimed; the stage changes the document, the journey goes on. */
    @Transactional
    public Task complete(Actor actor, String id, String outcome, @Nullable String comment, Map<String, Object> data) {
        Task task = existing(id, actor);
        TaskHandler handler = handlers.of(task);
        List<String> offered = handler.tasks().getOrDefault(task.name(), List.of());
        if (!offered.contains(outcome)) {
            throw Refusal.invalid("unknown-outcome")
                    .with("outcome", outcome)
                    .with("outcomes", offered)
                    .field("outcome", "not-offered");
        }
        PersonId assignee = task.assignee();
        if (assignee == null) {
            throw Refusal.wrongState("task-not-claimed").with("task", task.name());
        }
        if (!assignee.equals(actor.person())) {
            throw Refusal.wrongState("task-already-claimed").with("assignee", assignee.value());
        }
        Document document = documents.lock(task.document());
        handler.complete(task, document, new Completion(actor, outcome, comment, data));
        return task;
    }

    /** Returns claims to the pool on which nobody delivered work in time; answers how many. */
    @Transactional
    public int returnLapsedClaims() {
        List<Task> lapsed = tasks.lapsed(clock.instant(), MOST_LAPSED_AT_ONCE);
        for (Task task : lapsed) {
            PersonId assignee = Objects.requireNonNull(task.assignee());
            if (tasks.release(task.id(), assignee)) {
                journal.record(Actor.SYSTEM, event(task, Kind.ClaimLapsed).with("from", assignee.value()));
            }
        }
        return lapsed.size();
    }

    /** The tasks somebody asks for: own ones, those that may be claimed, or all; at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Task> list(Actor actor, TaskQuestion question, @Nullable Place after, int limit) {
        mustSee(actor, question);
        return tasks.list(question, after, limit);
    }

    static void mustSee(Actor actor, TaskQuestion question) {
        if (question.scope() == Scope.ALL && !DocumentRights.isStaff(actor)) {
            throw Refusal.notPermitted("role-required").with("roles", Role.OFFICER.code());
        }
    }

    /** What this person asks for; the pool is bounded by what they may claim. */
    public TaskQuestion question(Actor actor, Scope scope, TaskQuestion.Filter filter, TaskQuestion.Order order) {
        return new TaskQuestion(
                scope,
                actor.person(),
                scope == Scope.AVAILABLE ? rights.offers(actor) : null,
                actor.stations(),
                filter,
                order);
    }

    /** What lists say of the documents of these tasks. */
    @Transactional(readOnly = true)
    public Map<DocumentId, DocumentSummary> documents(List<Task> listed) {
        return documents.summaries(
                listed.stream().map(Task::document).distinct().toList());
    }

    /** The outcomes that a task offers, in the order in which they are shown. */
    public List<String> outcomes(Task task) {
        return handlers.of(task).tasks().getOrDefault(task.name(), List.of());
    }

    /** A task as this person may see it. */
    @Transactional(readOnly = true)
    public Task get(Actor actor, String id) {
        return existing(id, actor);
    }

    private Task existing(String id, Actor actor) {
        Task task = tasks.find(id).orElseThrow(() -> gone(id));
        boolean visible = actor.person().equals(task.assignee())
                || !task.restricted() && (DocumentRights.isStaff(actor) || rights.isPerformer(task, actor));
        if (!visible && !documentRights.mayRead(documents.get(task.document()), actor)) {
            throw gone(id);
        }
        return task;
    }

    private Refusal taken(String id, Actor actor) {
        Optional<PersonId> holder = tasks.find(id).map(Task::assignee);
        return holder.isPresent() || tasks.find(id).isPresent()
                ? Refusal.wrongState("task-already-claimed")
                        .with(
                                "assignee",
                                holder.map(PersonId::value)
                                        .orElse(actor.person().value()))
                : gone(id);
    }

    private static @Nullable String holder(Task task) {
        PersonId assignee = task.assignee();
        return assignee == null ? null : assignee.value();
    }

    private static Refusal gone(String id) {
        return Refusal.notFound("unknown-task").with("task", id);
    }

    private static DocumentEvent event(Task task, Kind kind) {
        return DocumentEvent.of(task.document(), kind).in(task.language()).with("task", task.name());
    }
}
