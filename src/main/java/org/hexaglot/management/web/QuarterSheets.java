package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;

/** The published quarters for programs that calculate. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuarterSheets {
    private final QuarterLists lists;

    QuarterSheets(QuarterLists lists) {
        this.lists = lists;
    }

    /** The latest edition of each quarter, as the page shows them. */
    @Get("/management/quarters.{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        Sheet sheet = lists.list(request, page, actor).table().sheet("quarters");
        return sheet.download(ending, page.rightToLeft());
    }
}
