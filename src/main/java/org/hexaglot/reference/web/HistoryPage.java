package org.hexaglot.reference.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexaglot.monitoring.Story.Told;
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
        return cursor == null ? null : "/memory/history?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}
