package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HashMap;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Role;
import org.hexaglot.management.ManagementHome;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;

/** The home of management, and the documents behind each of its figures. */
@Controller("/management")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ManagementPages {
    private static final Role[] READERS = Role.overseers();

    private final ManagementHome home;
    private final Indicators indicators;
    private final Statistics statistics;
    private final BehindLists behind;
    private final Pages pages;

    ManagementPages(
            ManagementHome home, Indicators indicators, Statistics statistics, BehindLists behind, Pages pages) {
        this.home = home;
        this.indicators = indicators;
        this.statistics = statistics;
        this.behind = behind;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(READERS);
        statistics.catchUp();
        Choice choice = Choice.of(query(request), page.today());
        return pages.render(
                page,
                "management/home",
                new ManagementPage(
                        choice,
                        home.overview(actor, choice.period(), choice.filters()),
                        page.language(),
                        page.today()));
    }

    @Get("/documents")
    HttpResponse<?> documents(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        actor.mustBe(READERS);
        statistics.catchUp();
        return pages.render(page, "management/documents", behind.list(page, actor, BehindLists.query(request), paging));
    }

    /** The same documents as a sheet. */
    @Get("/documents.{ending:csv|xlsx}")
    @Produces(MediaType.ALL)
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        actor.mustBe(READERS);
        statistics.catchUp();
        Sheet sheet = behind.sheet(page, actor, BehindLists.query(request));
        return sheet.download(ending, page.rightToLeft());
    }

    private static Map<String, String> query(HttpRequest<?> request) {
        Map<String, String> query = new HashMap<>();
        for (String name : Choice.PARAMETERS) {
            request.getParameters()
                    .getFirst(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> query.put(name, value.strip()));
        }
        return query;
    }
}
