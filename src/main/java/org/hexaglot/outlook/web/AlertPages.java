package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.outlook.Alert;
import org.hexaglot.outlook.AlertDesk;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Address;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Typed;

/** The open alerts, and answers to them, which may be taken back. */
@Controller("/outlook")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AlertPages {
    private static final String LIST = "/outlook/alerts";

    private final OutlookDesk desk;
    private final AlertDesk alerts;
    private final AlertLists lists;
    private final Pages pages;

    AlertPages(OutlookDesk desk, AlertDesk alerts, AlertLists lists, Pages pages) {
        this.desk = desk;
        this.alerts = alerts;
        this.lists = lists;
        this.pages = pages;
    }

    @Get("/alerts")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        actor.mustBe(OutlookDesk.READERS);
        return pages.render(page, "outlook/alerts", lists.list(request, page, actor, paging));
    }

    /** The same alerts as a sheet. */
    @Get("/alerts.{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        actor.mustBe(OutlookDesk.READERS);
        Sheet sheet = lists.sheet(request, page, actor);
        return sheet.download(ending, page.rightToLeft());
    }

    @Post("/alerts/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> acknowledge(Page page, Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        return answered(page, alerts.acknowledge(actor, id), "outlook.flash.acknowledged", Typed.of(body));
    }

    @Post("/alerts/{id}/snooze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> snooze(Page page, Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        Integer days = typed.number("days");
        return answered(page, alerts.snooze(actor, id, days == null ? 0 : days), "outlook.flash.snoozed", typed);
    }

    /** Also what the notice of an answer undoes it by. */
    @Post("/alerts/{id}/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> reopen(
            Actor actor, @PathVariable long id, @QueryValue Optional<String> list, @Body Map<String, Object> body) {
        Alert before = alerts.reopen(actor, id);
        String back = list.orElse(Objects.requireNonNullElse(Typed.of(body).optional("return"), LIST));
        return pages.redirect(at(back, id), flash("outlook.flash.reopened", before));
    }

    /** What awaited an answer before is undone by awaiting one again; else the row offers that. */
    private HttpResponse<?> answered(Page page, Alert before, String key, Typed typed) {
        Flash flash = flash(key, before);
        String back = Objects.requireNonNullElse(typed.optional("return"), LIST);
        if (before.isUnanswered(page.today())) {
            flash = flash.undoneBy(Address.of(LIST + "/" + before.id() + "/reopen", "list", back));
        }
        return pages.redirect(at(back, before.id()), flash);
    }

    private Flash flash(String key, Alert alert) {
        String symbol =
                AlertRows.symbol(desk.summaries(List.of(alert.document())).get(alert.document()));
        return Flash.done(key).with("symbol", symbol.isEmpty() ? "–" : symbol);
    }

    /** The list as it was filtered, at the alert. */
    private static String at(String list, long id) {
        return ReturnAddress.of(list).path() + "#alert-" + id;
    }
}
