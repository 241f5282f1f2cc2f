package org.hexaglot.monitoring.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * The list of documents.
 *
 * @param query what was asked for, as it stands in the address
 * @param cursor of the next page, or null on the last one
 */
public record DocumentsPage(
        Map<String, String> query,
        List<Item> items,
        int total,
        @Nullable String cursor) {
    /** The parameters that the list takes. */
    static final List<String> PARAMETERS = List.of("q", "stage", "standing", "mine", "sort");

    /** A document as the list shows it. */
    public record Item(
            String href,
            String symbol,
            String title,
            String titleLanguage,
            String stage,
            String standing,
            @Nullable Instant dueAt,
            @Nullable SixWeekLine drawn) {}

    public String value(String parameter) {
        return query.getOrDefault(parameter, "");
    }

    public @Nullable String next() {
        if (cursor == null) {
            return null;
        }
        StringBuilder address = new StringBuilder("/documents?cursor=").append(encoded(cursor));
        query.forEach(
                (name, value) -> address.append('&').append(name).append('=').append(encoded(value)));
        return address.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
