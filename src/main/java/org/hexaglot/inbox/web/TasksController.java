package org.hexaglot.inbox.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.TaskQuestion.Filter;
import org.hexaglot.inbox.TaskQuestion.Order;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.Tasks.Place;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.DocumentResponse;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.ProblemBody;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** Tasks over HTTP: lists, claims, assignments, completions, one by one or many at once. */
@Controller("/api/tasks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TasksController {
    private static final int MOST_AT_ONCE = 200;

    private final InboxDesk desk;
    private final DocumentViews views;
    private final Pages pages;
    private final Clock clock;

    TasksController(InboxDesk desk, DocumentViews views, Pages pages, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @Serdeable
    record AssignBody(@Nullable String assignee) {}

    @Serdeable
    record CompleteBody(
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable Map<String, Object> data) {}

    @Serdeable
    record BulkBody(
            @Nullable List<String> ids,
            @Nullable String action,
            @Nullable String assignee,
            @Nullable String outcome,
            @Nullable String comment) {}

    /** What became of one task of many. */
    @Serdeable
    record BulkResult(String id, int status, @Nullable ProblemBody problem) {}

    @Get
    Listing<TaskBody> list(
            Actor actor,
            @QueryValue Optional<String> scope,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> task,
            @QueryValue Optional<String> station,
            @QueryValue Optional<String> body,
            @QueryValue Optional<Boolean> overdue,
            @QueryValue Optional<Integer> dueInHours,
            @QueryValue Optional<String> sort,
            Paging paging) {
        Instant now = clock.instant();
        Instant dueBefore = overdue.orElse(false)
                ? now
                : dueInHours.map(hours -> now.plus(Duration.ofHours(hours))).orElse(null);
        TaskQuestion question = desk.question(
                actor,
                scope(scope.orElse("mine")),
                new Filter(
                        task.orElse(null),
                        language.map(Language::of).orElse(null),
                        station.map(DutyStation::of).map(DutyStation::code).orElse(null),
                        body.orElse(null),
                        dueBefore),
                order(sort.orElse("dueAt")));
        List<Task> found = desk.list(actor, question, place(paging), paging.wanted());
        Map<DocumentId, DocumentSummary> documents = desk.documents(found);
        return paging.listing(found, TasksController::sortValues)
                .map(each -> TaskBody.of(each, summary(documents, each), desk.outcomes(each)));
    }

    @Get("/{id}")
    TaskBody show(Actor actor, String id) {
        return body(desk.get(actor, id));
    }

    @Post("/{id}/claim")
    TaskBody claim(Actor actor, String id) {
        return body(desk.claim(actor, id));
    }

    @Post("/{id}/unclaim")
    TaskBody giveBack(Actor actor, String id) {
        return body(desk.giveBack(actor, id));
    }

    @Post("/{id}/assign")
    TaskBody assign(Actor actor, String id, @Body AssignBody given) {
        return body(desk.assign(actor, id, person(given.assignee())));
    }

    @Post("/{id}/complete")
    HttpResponse<DocumentResponse> complete(Actor actor, String id, @Body CompleteBody given) {
        Task task = desk.complete(actor, id, outcome(given.outcome()), given.comment(), data(given.data()));
        DocumentResponse changed = views.changed(task.document());
        return HttpResponse.ok(changed).header(HttpHeaders.ETAG, Versions.tag(changed.version()));
    }

    @Post("/bulk")
    Listing<BulkResult> bulk(HttpRequest<?> request, Actor actor, @Body BulkBody given) {
        List<String> ids = given.ids() == null ? List.of() : given.ids();
        if (ids.isEmpty()) {
            throw Refusal.invalid("invalid-input").field("ids", "required");
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw Refusal.invalid("too-many").with("maximum", MOST_AT_ONCE).field("ids", "too-many");
        }
        String action = given.action() == null ? "" : given.action();
        if (!List.of("claim", "unclaim", "assign", "complete").contains(action)) {
            throw Refusal.invalid("unknown-action").with("action", action).field("action", "unknown");
        }
        List<BulkResult> results = new ArrayList<>();
        for (String id : ids) {
            results.add(one(request, actor, id, action, given));
        }
        return new Listing<>(results, null);
    }

    private BulkResult one(HttpRequest<?> request, Actor actor, String id, String action, BulkBody given) {
        try {
            switch (action) {
                case "claim" -> desk.claim(actor, id);
                case "unclaim" -> desk.giveBack(actor, id);
                case "assign" -> desk.assign(actor, id, person(given.assignee()));
                default -> desk.complete(actor, id, outcome(given.outcome()), given.comment(), Map.of());
            }
            return new BulkResult(id, 200, null);
        } catch (Refusal refused) {
            return new BulkResult(id, refused.kind().status(), pages.told(request, refused));
        }
    }

    private TaskBody body(Task task) {
        return TaskBody.of(task, summary(desk.documents(List.of(task)), task), desk.outcomes(task));
    }

    private static DocumentSummary summary(Map<DocumentId, DocumentSummary> documents, Task task) {
        DocumentSummary summary = documents.get(task.document());
        if (summary == null) {
            throw new IllegalStateException("no document of the task " + task.id());
        }
        return summary;
    }

    private static Scope scope(String code) {
        return switch (code) {
            case "mine" -> Scope.MINE;
            case "available" -> Scope.AVAILABLE;
            case "all" -> Scope.ALL;
            default -> throw Refusal.of(Refusal.Kind.MALFORMED, "unknown-scope").with("scope", code);
        };
    }

    private static Order order(String code) {
        return switch (code) {
            case "dueAt" -> Order.DUE;
            case "-dueAt" -> Order.DUE_DESCENDING;
            case "priority" -> Order.PRIORITY;
            default -> throw Refusal.of(Refusal.Kind.MALFORMED, "unknown-sort").with("sort", code);
        };
    }

    private static List<?> sortValues(Task task) {
        Instant dueAt = task.dueAt();
        return List.of(dueAt == null ? Task.NEVER : dueAt, task.priority(), task.id());
    }

    private static @Nullable Place place(Paging paging) {
        List<String> after = paging.after();
        if (after.isEmpty()) {
            return null;
        }
        try {
            return new Place(Instant.parse(after.get(0)), Integer.parseInt(after.get(1)), after.get(2));
        } catch (RuntimeException foreign) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }

    private static PersonId person(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("invalid-input").field("assignee", "required");
        }
        return new PersonId(name);
    }

    private static String outcome(@Nullable String outcome) {
        if (outcome == null || outcome.isBlank()) {
            throw Refusal.invalid("invalid-input").field("outcome", "required");
        }
        return outcome;
    }

    private static Map<String, Object> data(@Nullable Map<String, Object> data) {
        return data == null ? Map.of() : data;
    }
}
