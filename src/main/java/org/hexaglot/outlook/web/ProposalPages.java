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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.kernel.Actor;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.ProposalDesk;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Typed;

/** What was tried out is put before the documents officers, or set aside; and what there is of it. */
@Controller("/outlook")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProposalPages {
    private static final String LIST = "/outlook/proposals";

    private final OutlookDesk desk;
    private final ProposalDesk proposals;
    private final ProposalLists lists;
    private final Pages pages;

    ProposalPages(OutlookDesk desk, ProposalDesk proposals, ProposalLists lists, Pages pages) {
        this.desk = desk;
        this.proposals = proposals;
        this.lists = lists;
        this.pages = pages;
    }

    @Get("/proposals")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        actor.mustBe(OutlookDesk.READERS);
        return pages.render(page, "outlook/proposals", lists.list(request, page, actor, paging));
    }

    /** The same proposals as a sheet. */
    @Get("/proposals.{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        actor.mustBe(OutlookDesk.READERS);
        Sheet sheet = lists.sheet(request, page, actor);
        return sheet.download(ending, page.rightToLeft());
    }

    @Post("/proposals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> propose(Actor actor, @Body Map<String, Object> body) {
        actor.mustBe(OutlookDesk.READERS);
        Typed typed = Typed.of(body);
        Map<String, String> values = new LinkedHashMap<>();
        ScenarioForm.PARAMETERS.forEach(name -> values.put(name, typed.text(name)));
        Outlook outlook = desk.now();
        Scenario scenario = new ScenarioForm(values).read(outlook, desk.sightOf(actor));
        String address = ScenarioForm.address(values);
        proposals.propose(actor, scenario, address, typed.text("reason"));
        return pages.redirect(address, Flash.done("outlook.flash.proposed"));
    }

    /** Comes back to where it was pressed. */
    @Post("/proposals/{id}/set-aside")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> setAside(Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        proposals.setAside(actor, id, typed.text("reason"));
        String back = Objects.requireNonNullElse(typed.optional("return"), LIST);
        return pages.redirect(ReturnAddress.of(back).path(), Flash.done("outlook.flash.set-aside"));
    }
}
