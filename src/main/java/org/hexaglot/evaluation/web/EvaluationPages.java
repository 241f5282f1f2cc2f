package org.hexaglot.evaluation.web;

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
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Typed;

/** Evaluations: those that concern a person, and one with its sample and its errors. */
@Controller("/evaluations")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class EvaluationPages {
    private static final String LIST = "evaluation/list";
    private static final String ONE = "evaluation/evaluation";
    private static final int NONE = -1;

    private final EvaluationDesk desk;
    private final EvaluationLists lists;
    private final EvaluationSheets sheets;
    private final Pages pages;

    EvaluationPages(EvaluationDesk desk, EvaluationLists lists, EvaluationSheets sheets, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.sheets = sheets;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        return pages.render(page, LIST, lists.list(page, actor, EvaluationLists.query(request), paging));
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> show(Page page, Actor actor, @PathVariable long id) {
        return pages.render(page, ONE, sheets.page(page, actor, id, Form.EMPTY, NONE));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> draw(Actor actor, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        Evaluation drawn =
                desk.draw(actor, new DocumentId(typed.text("document")), Language.of(typed.text("language")));
        return pages.redirect("/evaluations/" + drawn.id(), Flash.done("evaluation.flash.drawn"));
    }

    @Post("/{id:[0-9]+}/errors")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mark(Page page, Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        Integer position = typed.number("position");
        int place = position == null ? NONE : position;
        try {
            desk.mark(
                    actor,
                    id,
                    place,
                    ErrorCategory.of(typed.text("category")),
                    Severity.of(typed.text("severity")),
                    typed.text("note"));
            return pages.redirect("/evaluations/" + id + "#segment-" + place, Flash.done("evaluation.flash.marked"));
        } catch (Refusal refusal) {
            return again(page, actor, id, typed, refusal, place);
        }
    }

    @Post("/{id:[0-9]+}/errors/{error:[0-9]+}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unmark(Actor actor, @PathVariable long id, @PathVariable long error) {
        desk.unmark(actor, id, error);
        return pages.redirect("/evaluations/" + id, Flash.done("evaluation.flash.unmarked"));
    }

    @Post("/{id:[0-9]+}/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Page page, Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        try {
            desk.send(actor, id, typed.text("comment"));
            return pages.redirect("/evaluations/" + id, Flash.done("evaluation.flash.sent"));
        } catch (Refusal refusal) {
            return again(page, actor, id, typed, refusal, NONE);
        }
    }

    private HttpResponse<?> again(Page page, Actor actor, long id, Typed typed, Refusal refusal, int position) {
        Form form = Form.refused(page, typed.values(), refusal);
        return pages.render(
                HttpStatus.valueOf(refusal.kind().status()), page, ONE, sheets.page(page, actor, id, form, position));
    }
}
