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
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** What would save the documents that are likely to be late. */
@Controller(RemedyLists.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemedyPages {
    private final RemedyLists lists;
    private final Pages pages;

    RemedyPages(RemedyLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, "outlook/remedies", lists.page(request, page, actor));
    }
}
