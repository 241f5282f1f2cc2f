package org.hexaglot.inbox.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Person;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the tasks pages do; each act answers with the page it came from. Claiming and assigning can be taken back. */
@Controller("/tasks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TaskActs {
    private final InboxDesk desk;
    private final TaskWorks works;
    private final Directory directory;
    private final Pages pages;

    TaskActs(InboxDesk desk, TaskWorks works, Directory directory, Pages pages) {
        this.desk = desk;
        this.works = works;
        this.directory = directory;
        this.pages = pages;
    }

    @Post("/{id}/claim")
    HttpResponse<?> claim(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body) {
        return act(request, page, actor, id, Typed.of(body), () -> {
            Task task = desk.claim(actor, id);
            return told(page, "tasks.flash.claimed", task).undoneBy("/tasks/" + id + "/give-back");
        });
    }

    @Post("/{id}/give-back")
    HttpResponse<?> giveBack(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body) {
        return act(request, page, actor, id, Typed.of(body), () -> {
            PersonId before = desk.get(actor, id).assignee();
            Task task = desk.giveBack(actor, id);
            Flash flash = told(page, "tasks.flash.givenBack", task);
            return before == null ? flash : flash.undoneBy(undo(actor, id, before));
        });
    }

    @Post("/{id}/assign")
    HttpResponse<?> assign(
            HttpRequest<?> request,
            Page page,
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable String assignee,
            @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        return act(request, page, actor, id, typed, () -> {
            PersonId before = desk.get(actor, id).assignee();
            Person person = person(assignee == null ? typed.text("assignee") : assignee);
            Task task = desk.assign(actor, id, person.id());
            Flash flash = told(page, "tasks.flash.assigned", task).with("person", person.name());
            return flash.undoneBy(before == null ? "/tasks/" + id + "/give-back" : undo(actor, id, before));
        });
    }

    @Post("/{id}/complete")
    HttpResponse<?> complete(Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        String outcome = typed.text("outcome");
        try {
            if (TaskWorks.needsComment(outcome) && typed.text("comment").isEmpty()) {
                throw Refusal.invalid("reason-required").field("comment", "required");
            }
            Task task = desk.complete(actor, id, outcome, typed.optional("comment"), Map.of());
            return pages.redirect("/tasks", told(page, "tasks.flash.completed", task));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return pages.redirect("/tasks", Flash.warning("tasks.flash.gone"));
            }
            return again(page, actor, id, typed, refusal);
        }
    }

    /** The same act on several tasks, each on its own: one that is refused does not stop the others. */
    @Post("/bulk")
    HttpResponse<?> bulk(Page page, Actor actor, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        Consumer<String> act = bulkAct(actor, typed);
        List<Refusal> refused = new ArrayList<>();
        int done = 0;
        for (String id : typed.all("ids")) {
            try {
                act.accept(id);
                done++;
            } catch (Refusal refusal) {
                refused.add(refusal);
            }
        }
        String key = refused.isEmpty() ? "tasks.flash.bulk" : "tasks.flash.bulkPartly";
        Flash flash = (refused.isEmpty() ? Flash.done(key) : Flash.warning(key))
                .with("done", page.number(done))
                .with("refused", page.number(refused.size()));
        return pages.redirect(back(typed, "/tasks"), flash);
    }

    private Consumer<String> bulkAct(Actor actor, Typed typed) {
        return switch (typed.text("action")) {
            case "claim" -> id -> desk.claim(actor, id);
            case "give-back" -> id -> desk.giveBack(actor, id);
            case "assign" -> {
                PersonId person = person(typed.text("assignee")).id();
                yield id -> desk.assign(actor, id, person);
            }
            default -> throw Refusal.invalid("invalid-input").field("action", "required");
        };
    }

    private interface Act {
        Flash done();
    }

    private HttpResponse<?> act(HttpRequest<?> request, Page page, Actor actor, String id, Typed typed, Act act) {
        try {
            return pages.redirect(back(typed, "/tasks/" + id), act.done());
        } catch (Refusal refusal) {
            if (request.getHeaders().contains("HX-Request")) {
                throw refusal;
            }
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return pages.redirect("/tasks", Flash.warning("tasks.flash.gone"));
            }
            return again(page, actor, id, typed, refusal);
        }
    }

    /** The working page with the refusal beside the form and the words still in it. */
    private HttpResponse<?> again(Page page, Actor actor, String id, Typed typed, Refusal refusal) {
        Form form = Form.refused(page, typed.values(), refusal);
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        return pages.render(status, page, "tasks/task", works.work(page, actor, id, form));
    }

    private Person person(String username) {
        if (username.isEmpty()) {
            throw Refusal.invalid("invalid-input").field("assignee", "required");
        }
        return directory.get(new PersonId(username));
    }

    private static String undo(Actor actor, String id, PersonId before) {
        return before.equals(actor.person())
                ? "/tasks/" + id + "/claim"
                : "/tasks/" + id + "/assign?assignee=" + before.value();
    }

    private static Flash told(Page page, String key, Task task) {
        return Flash.done(key).with("task", page.t("tasks.name." + task.name()));
    }

    private static String back(Typed typed, String otherwise) {
        String address = typed.optional("return");
        return address == null ? otherwise : ReturnAddress.of(address).path();
    }
}
