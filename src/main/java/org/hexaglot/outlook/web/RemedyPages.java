package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Remedies;
import org.hexaglot.outlook.RemedyDesk;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** What would save the documents that are likely to be late. */
@Controller("/outlook/remedies")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemedyPages {
    private final OutlookDesk desk;
    private final RemedyDesk remedies;
    private final Pages pages;

    RemedyPages(OutlookDesk desk, RemedyDesk remedies, Pages pages) {
        this.desk = desk;
        this.remedies = remedies;
        this.pages = pages;
    }

    /** Asked in the same words as the outlook. */
    @Get
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(OutlookDesk.READERS);
        Outlook outlook = desk.now();
        OutlookQuestion question = OutlookQuestion.of(request);
        List<OutlookRow> late = question.due(outlook, desk.sightOf(actor), page.today()).stream()
                .filter(row -> row.prospect().isLate())
                .toList();
        Set<DocumentId> ids = late.stream().map(row -> row.line().id()).collect(Collectors.toSet());
        Remedies found = remedies.of(outlook, ids);
        List<OutlookRow> beyond = late.stream()
                .filter(row -> found.beyond().contains(row.line().id()))
                .toList();
        return pages.render(
                page,
                "outlook/remedies",
                new RemedyPage(question, late.size(), found.levers(), beyond, desk.summaries(ids)));
    }
}
