package org.hexaglot.reference.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Story;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.reference.FeedDesk;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;

/** Tells what was done to memory and terms in the reader's language. */
@Singleton
class ReferenceStory {
    private final FeedDesk desk;
    private final Directory directory;

    ReferenceStory(FeedDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    HistoryPage page(Page page, Actor actor, Paging paging) {
        Listing<Entry> entries = paging.listing(
                desk.history(actor, paging.number(Long.MAX_VALUE), paging.wanted()), entry -> List.of(entry.id()));
        Story story = new Story(page.phrases(), new Names(directory)::of);
        return new HistoryPage(entries.items().stream().map(story::tell).toList(), desk.count(actor), entries.next());
    }
}
