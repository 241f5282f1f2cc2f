package org.hexaglot.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a feed as a reading program gets it.
 *
 * @param id the same for all its pages, for ever
 * @param self its own address
 * @param page address of the page for people
 * @param next address of what is older, or null
 */
public record FeedSheet(
        String id,
        String title,
        String self,
        String page,
        @Nullable String next,
        List<Item> items) {
    public FeedSheet {
        items = List.copyOf(items);
    }

    /**
     * An issued document.
     *
     * @param id the same for ever
     * @param page address of the page for people
     * @param file address of the file, or null when the feed has no language
     * @param language code of the language, or null
     */
    public record Item(
            String id,
            String title,
            Instant issuedAt,
            String page,
            @Nullable String file,
            @Nullable String language,
            String type) {}
}
