package org.hexaglot.notification.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.hexaglot.notification.FeedSheet;
import org.hexaglot.notification.FeedWriter;
import org.jspecify.annotations.Nullable;

/** {@link FeedWriter}. The same sheet is always the same bytes. */
@Singleton
final class AtomWriter implements FeedWriter {
    private static final String ATOM = "application/atom+xml";
    private static final String HTML = "text/html";

    @Override
    public byte[] write(FeedSheet sheet) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(sheet.id());
        feed.setTitle(sheet.title());
        Person publisher = new Person();
        publisher.setName("Hexaglot");
        feed.setAuthors(List.of(publisher));
        feed.setUpdated(Date.from(sheet.items().stream()
                .map(FeedSheet.Item::issuedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setAlternateLinks(List.of(link("alternate", sheet.page(), HTML, null)));
        List<Link> others = new ArrayList<>(List.of(link("self", sheet.self(), ATOM, null)));
        if (sheet.next() != null) {
            others.add(link("next", sheet.next(), ATOM, null));
        }
        feed.setOtherLinks(others);
        feed.setEntries(sheet.items().stream().map(AtomWriter::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException ourFault) {
            throw new IllegalStateException("a feed that cannot be written", ourFault);
        }
    }

    private static Entry entry(FeedSheet.Item item) {
        Entry entry = new Entry();
        entry.setId(item.id());
        entry.setTitle(item.title());
        entry.setPublished(Date.from(item.issuedAt()));
        entry.setUpdated(Date.from(item.issuedAt()));
        Category type = new Category();
        type.setTerm(item.type());
        entry.setCategories(List.of(type));
        entry.setAlternateLinks(List.of(link("alternate", item.page(), HTML, item.language())));
        if (item.file() != null) {
            entry.setOtherLinks(List.of(link("enclosure", item.file(), null, item.language())));
        }
        return entry;
    }

    private static Link link(String rel, String href, @Nullable String type, @Nullable String language) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href);
        link.setType(type);
        link.setHreflang(language);
        return link;
    }
}
