package org.hexaglot.reference.web;

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
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.reference.FeedDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/** What did not get into the memory and getting it in, and what was done to memory and terms. */
@Controller("/memory")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedPages {
    private final FeedDesk desk;
    private final ReferenceStory story;
    private final Pages pages;

    FeedPages(FeedDesk desk, ReferenceStory story, Pages pages) {
        this.desk = desk;
        this.story = story;
        this.pages = pages;
    }

    @Get("/feeds")
    HttpResponse<?> feeds(Page page, Actor actor, Paging paging) {
        Listing<FeedDesk.Unfed> unfed = paging.listing(
                desk.list(actor, FeedPlaces.document(paging), paging.wanted()),
                each -> List.of(each.document().id()));
        return pages.render(page, "reference/feeds", new FeedsPage(unfed.items(), desk.count(actor), unfed.next()));
    }

    @Post("/feeds/{document}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(Actor actor, @PathVariable String document, @Body Map<String, String> form) {
        boolean complete = desk.again(actor, new DocumentId(document));
        return pages.redirect(
                "/memory/feeds",
                complete ? Flash.done("reference.feed.done") : Flash.warning("reference.feed.failedAgain"));
    }

    @Get("/history")
    HttpResponse<?> history(Page page, Actor actor, Paging paging) {
        return pages.render(page, "reference/history", story.page(page, actor, paging));
    }
}
