package org.hexaglot.complaint.web;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Complaint.Words;
import org.hexaglot.complaint.ComplaintDesk;
import org.hexaglot.complaint.ComplaintDesk.Made;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Typed;

/** Complaints: those that concern a person, one with its answers, and the form for a new one. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ComplaintPages {
    private static final String PATH = ComplaintsPage.PATH;
    private static final Pattern TICKET = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final ComplaintDesk desk;
    private final ComplaintReader reader;
    private final ComplaintLists lists;
    private final Pages pages;

    ComplaintPages(ComplaintDesk desk, ComplaintReader reader, ComplaintLists lists, Pages pages) {
        this.desk = desk;
        this.reader = reader;
        this.lists = lists;
        this.pages = pages;
    }

    @Get(PATH)
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        return pages.render(page, "complaint/list", lists.list(page, actor, query(request), paging));
    }

    @Get(PATH + ".csv")
    @Produces(MediaType.ALL)
    HttpResponse<?> text(HttpRequest<?> request, Page page, Actor actor) {
        return lists.sheet(page, actor, query(request)).download();
    }

    @Get(PATH + ".xlsx")
    @Produces(MediaType.ALL)
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        return lists.sheet(page, actor, query(request)).download(page.rightToLeft());
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(PATH, Questions.PARAMETERS, request);
    }

    /** The form, about a version of the document with this symbol or this id. */
    @Get(PATH + "/new")
    HttpResponse<?> blank(
            Page page,
            Actor actor,
            @QueryValue Optional<String> symbol,
            @QueryValue Optional<String> document,
            @QueryValue String language) {
        String ticket = UUID.randomUUID().toString();
        Language wanted = Language.of(language);
        NewComplaintPage form = document.isPresent()
                ? reader.blank(page, actor, new DocumentId(document.get()), wanted, ticket, Form.EMPTY)
                : reader.blank(page, actor, symbol.orElse(""), wanted, ticket);
        return pages.render(page, "complaint/new", form);
    }

    @Post(PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Page page, Actor actor, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        DocumentId document = new DocumentId(typed.text("document"));
        Language language = Language.of(typed.text("language"));
        String given = typed.text("ticket");
        String ticket =
                TICKET.matcher(given).matches() ? given : UUID.randomUUID().toString();
        Words said = new Words(
                typed.text("kind"), typed.text("place"), typed.text("words"), typed.text("receivedFrom"), ticket);
        try {
            Made made = desk.make(actor, document, language, said);
            return pages.redirect(
                    made.complaint().address(),
                    made.isNew() ? Flash.done("complaints.flash.made") : Flash.warning("complaints.flash.twice"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.TOO_MANY) {
                throw refusal;
            }
            Form form = Form.refused(page, typed.values(), refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()),
                    page,
                    "complaint/new",
                    reader.blank(page, actor, document, language, ticket, form));
        }
    }

    @Get(PATH + "/{id:[0-9]+}")
    HttpResponse<?> show(Page page, Actor actor, @PathVariable long id) {
        return pages.render(page, "complaint/complaint", reader.page(page, actor, id, Form.EMPTY, ""));
    }

    @Post(PATH + "/{id:[0-9]+}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(Page page, Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        try {
            desk.answer(
                    actor,
                    id,
                    Verdicts.isUpheld(typed.text("verdict")),
                    Consequence.of(typed.text("consequence")),
                    typed.text("answer"),
                    typed.number("version"));
            return pages.redirect(PATH + "/" + id, Flash.done("complaints.flash.answered"));
        } catch (Refusal refusal) {
            return again(page, actor, id, typed, refusal, "answer");
        }
    }

    @Post(PATH + "/{id:[0-9]+}/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(Page page, Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        try {
            desk.reopen(actor, id, typed.text("reason"), typed.number("version"));
            return pages.redirect(PATH + "/" + id, Flash.done("complaints.flash.reopened"));
        } catch (Refusal refusal) {
            return again(page, actor, id, typed, refusal, "reopen");
        }
    }

    private HttpResponse<?> again(Page page, Actor actor, long id, Typed typed, Refusal refusal, String act) {
        Form form = Form.refused(page, typed.values(), refusal);
        return pages.render(
                HttpStatus.valueOf(refusal.kind().status()),
                page,
                "complaint/complaint",
                reader.page(page, actor, id, form, act));
    }
}
