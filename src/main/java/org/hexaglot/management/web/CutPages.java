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
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;

/** All figures of a period, by body, by month, or by whatever somebody chooses. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CutPages {
    private static final String PATH = "/management/figures";

    private final CutLists lists;
    private final Pages pages;

    CutPages(CutLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Get(PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, "management/figures", lists.list(request, page, actor));
    }

    /** The same rows as a sheet. */
    @Get(PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        Sheet sheet = lists.list(request, page, actor).sheet();
        return sheet.download(ending, page.rightToLeft());
    }
}
