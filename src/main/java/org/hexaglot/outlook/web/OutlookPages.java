package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.outlook.LatenessDesk;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Flash;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.hexaglot.web.Typed;

/** Documents that are likely to be late, with when, how sure and why. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutlookPages {
    private final OutlookDesk desk;
    private final LatenessDesk lateness;
    private final ProposalRows proposals;
    private final AlertRows alertRows;
    private final ViewDesk views;
    private final Pages pages;

    OutlookPages(
            OutlookDesk desk,
            LatenessDesk lateness,
            ProposalRows proposals,
            AlertRows alertRows,
            ViewDesk views,
            Pages pages) {
        this.desk = desk;
        this.lateness = lateness;
        this.proposals = proposals;
        this.alertRows = alertRows;
        this.views = views;
        this.pages = pages;
    }

    @Get("/outlook")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(OutlookDesk.READERS);
        Outlook outlook = desk.now();
        Predicate<DocumentLine> sight = desk.sightOf(actor);
        OutlookQuestion question = OutlookQuestion.unsorted(request);
        ListQuery query = OutlookTable.query(request);
        List<OutlookRow> due = question.due(outlook, sight, page.today());
        Table<OutlookRow> table = OutlookTable.of(
                page, query, due.stream().filter(question::shows).toList());
        List<OutlookRow> shown = table.groups(0, OutlookPage.MOST_ROWS).stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        List<AlertRow> open = alertRows.of(actor, outlook, page.today());
        return pages.render(
                page,
                "outlook/outlook",
                new OutlookPage(
                        question,
                        outlook.at(),
                        due.size(),
                        count(due, "late"),
                        count(due, "at-risk"),
                        new OutlookQuestion(Map.of("period", "overdue"))
                                .due(outlook, sight, page.today())
                                .size(),
                        table,
                        table.size() - (long) shown.size(),
                        desk.summaries(ids(shown)),
                        bodies(outlook, sight),
                        outlook.pace().spread().cases(),
                        open.stream().limit(OutlookPage.MOST_ALERTS).toList(),
                        open.size(),
                        outlook.calibration(),
                        proposals.of(actor, outlook).stream()
                                .filter(row -> row.proposal().isOpen())
                                .count(),
                        actor.isAny(Role.OFFICER, Role.MANAGER),
                        views.bar(actor, query, SavedView.Place.OUTLOOK)));
    }

    /** Exactly the rows that the filters leave, in the order, groups and columns of the page. */
    @Get("/outlook.csv")
    HttpResponse<?> csv(HttpRequest<?> request, Page page, Actor actor) {
        return sheet(request, page, actor).download();
    }

    @Get("/outlook.xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        return sheet(request, page, actor).download(page.rightToLeft());
    }

    /** Foresees everything anew, on request. */
    @Post("/outlook/anew")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> anew(Actor actor, @Body Map<String, Object> body) {
        actor.mustBe(OutlookDesk.READERS);
        lateness.keep(desk.anew());
        String back = Typed.of(body).optional("return");
        return pages.redirect(
                back == null ? "/outlook" : ReturnAddress.of(back).path(), Flash.done("outlook.flash.anew"));
    }

    private Sheet sheet(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(OutlookDesk.READERS);
        OutlookQuestion question = OutlookQuestion.unsorted(request);
        List<OutlookRow> rows = question.due(desk.now(), desk.sightOf(actor), page.today()).stream()
                .filter(question::shows)
                .toList();
        return OutlookTable.sheet(page, OutlookTable.query(request), rows, desk.summaries(ids(rows)));
    }

    private static List<DocumentId> ids(List<OutlookRow> rows) {
        return rows.stream().map(row -> row.line().id()).toList();
    }

    private static long count(List<OutlookRow> rows, String standing) {
        return rows.stream().filter(row -> row.standing().equals(standing)).count();
    }

    private static List<String> bodies(Outlook outlook, Predicate<DocumentLine> sight) {
        return outlook.prospects().stream()
                .map(each -> outlook.line(each.document().id()))
                .filter(line -> line.body() != null && sight.test(line))
                .map(DocumentLine::body)
                .distinct()
                .sorted()
                .toList();
    }
}
