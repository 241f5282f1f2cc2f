package org.hexaglot.reference.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.reference.TermDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Terms looked up while typing, proposed, changed, validated and rejected. */
@Controller("/terms")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TermPages {
    private final TermDesk desk;
    private final TermLists lists;
    private final Pages pages;

    TermPages(TermDesk desk, TermLists lists, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        ReferenceRights.mustUse(actor);
        return pages.render(page, "reference/terms", lists.list(request, page, actor, paging));
    }

    @Get("/new")
    HttpResponse<?> blank(Page page, Actor actor) {
        ReferenceRights.mustUse(actor);
        return pages.render(page, "reference/concept", ConceptPage.blank(Form.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> propose(Page page, Actor actor, @Body Map<String, String> form) {
        try {
            ConceptForm typed = new ConceptForm(form);
            Concept made = desk.propose(actor, typed.content(), typed.comment());
            return pages.redirect("/terms/" + made.id(), Flash.done("reference.term.proposed"));
        } catch (Refusal refusal) {
            return refused(page, refusal, ConceptPage.blank(Form.refused(page, form, refusal)));
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(Page page, Actor actor, @PathVariable long id) {
        Concept concept = desk.read(actor, id);
        return pages.render(page, "reference/concept", model(actor, concept, Form.of(ConceptForm.values(concept))));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Page page, Actor actor, @PathVariable long id, @Body Map<String, String> form) {
        ConceptForm typed = new ConceptForm(form);
        return act(
                page,
                actor,
                id,
                form,
                "reference.term.changed",
                () -> desk.change(actor, id, typed.content(), typed.comment(), typed.version()));
    }

    @Post("/{id}/validate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> validate(Page page, Actor actor, @PathVariable long id, @Body Map<String, String> form) {
        ConceptForm typed = new ConceptForm(form);
        return act(
                page,
                actor,
                id,
                null,
                "reference.term.validated",
                () -> desk.validate(actor, id, typed.comment(), typed.version()));
    }

    @Post("/{id}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reject(Page page, Actor actor, @PathVariable long id, @Body Map<String, String> form) {
        ConceptForm typed = new ConceptForm(form);
        return act(
                page,
                actor,
                id,
                null,
                "reference.term.rejected",
                () -> desk.reject(actor, id, typed.comment(), typed.version()));
    }

    private HttpResponse<?> act(
            Page page, Actor actor, long id, @Nullable Map<String, String> form, String told, Runnable deed) {
        try {
            deed.run();
            return pages.redirect("/terms/" + id, Flash.done(told));
        } catch (Refusal refusal) {
            Concept concept = desk.read(actor, id);
            Map<String, String> values = form == null ? ConceptForm.values(concept) : form;
            return refused(page, refusal, model(actor, concept, Form.refused(page, values, refusal)));
        }
    }

    private HttpResponse<?> refused(Page page, Refusal refusal, ConceptPage model) {
        return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, "reference/concept", model);
    }

    private ConceptPage model(Actor actor, Concept concept, Form form) {
        return new ConceptPage(
                concept,
                form,
                TermDesk.mayChange(actor, concept),
                ReferenceRights.mayKeep(actor),
                desk.history(actor, concept.id()));
    }
}
