package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.monitoring.Story.Told;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/history}.
 *
 * @param told the newest first
 * @param cursor of the next page, or null on the last one
 */
public record HistoryPage(
        List<Told> told, int unfed, @Nullable String cursor) {
    public @Nullable String next() {
        return cursor == null ? null : Address.of("/memory/history", "cursor", cursor);
    }
}
