package org.hexaglot.notification.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Story;
import org.hexaglot.monitoring.Story.Told;
import org.hexaglot.notification.Endpoint;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;

/** Tells what administrators did to webhooks and mail in the reader's language. */
@Singleton
class OutsideStory {
    private final WebhookDesk desk;
    private final Directory directory;

    OutsideStory(WebhookDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** All of it, page by page. */
    @Transactional(readOnly = true)
    OutsideHistoryPage page(Page page, Actor actor, Paging paging) {
        Listing<Entry> entries = paging.listing(
                desk.history(actor, paging.number(Long.MAX_VALUE), paging.wanted()), entry -> List.of(entry.id()));
        return new OutsideHistoryPage(told(page, entries.items()), entries.next());
    }

    /** What was done to one webhook of late. */
    @Transactional(readOnly = true)
    List<Told> of(Page page, Actor actor, Endpoint endpoint) {
        return told(page, desk.history(actor, endpoint));
    }

    private List<Told> told(Page page, List<Entry> entries) {
        Story story = new Story(page.phrases(), new Names(directory)::of);
        return entries.stream().map(story::tell).toList();
    }
}
