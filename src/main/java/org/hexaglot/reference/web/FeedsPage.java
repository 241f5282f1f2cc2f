package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.reference.FeedDesk.Unfed;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/feeds}.
 *
 * @param count how many there are on all pages
 * @param cursor of the next page, or null on the last one
 */
public record FeedsPage(
        List<Unfed> unfed, int count, @Nullable String cursor) {
    public @Nullable String next() {
        return cursor == null ? null : Address.of("/memory/feeds", "cursor", cursor);
    }
}
