package org.hexaglot.outlook.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.ProposalDesk;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/** What was tried out is put before the documents officers, or set aside. */
@Controller("/outlook/what-if/proposals")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProposalPages {
    private final OutlookDesk desk;
    private final ProposalDesk proposals;
    private final Pages pages;

    ProposalPages(OutlookDesk desk, ProposalDesk proposals, Pages pages) {
        this.desk = desk;
        this.proposals = proposals;
        this.pages = pages;
    }

    @Post
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

    @Post("/{id}/set-aside")
    HttpResponse<?> setAside(Actor actor, @PathVariable long id, @Body Map<String, Object> body) {
        proposals.setAside(actor, id, Typed.of(body).text("reason"));
        return pages.redirect("/outlook/what-if", Flash.done("outlook.flash.set-aside"));
    }
}
