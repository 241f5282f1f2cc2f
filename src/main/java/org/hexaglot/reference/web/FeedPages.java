package org.hexaglot.reference.web;

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
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.reference.FeedDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** What did not get into the memory and getting it in, and what was done to memory and terms. */
@Controller("/memory")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedPages {
    private final FeedDesk desk;
    private final FeedLists lists;
    private final ReferenceStory story;
    private final Pages pages;

    FeedPages(FeedDesk desk, FeedLists lists, ReferenceStory story, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.story = story;
        this.pages = pages;
    }

    @Get("/feeds")
    HttpResponse<?> feeds(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        Table<FeedDesk.Told> table = lists.table(request, page, actor);
        return pages.render(page, "reference/feeds", new FeedsPage(table, table.part(paging)));
    }

    /** The same as a sheet, all pages of it. */
    @Get("/feeds.{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        Sheet sheet = lists.table(request, page, actor).sheet("feeds");
        return sheet.download(ending, page.rightToLeft());
    }

    @Post("/feeds/{document}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(Actor actor, @PathVariable String document, @Body Map<String, String> form) {
        boolean complete = desk.again(actor, new DocumentId(document));
        return pages.redirect(
                ReturnAddress.of(form.getOrDefault("return", FeedLists.PATH)).path(),
                complete ? Flash.done("reference.feed.done") : Flash.warning("reference.feed.failedAgain"));
    }

    @Get("/history")
    HttpResponse<?> history(Page page, Actor actor, Paging paging) {
        return pages.render(page, "reference/history", story.page(page, actor, paging));
    }
}
