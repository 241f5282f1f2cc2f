package org.hexaglot.issuance.web;

import java.util.Map;
import org.hexaglot.issuance.IssuedDocuments.IssuedEntry;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code issued/list}.
 *
 * @param query what is asked for, as it stands in the address
 * @param types names of the document types by code
 * @param views of the reader, or null for a guest
 */
public record IssuedList(
        Listing<IssuedEntry> entries,
        ListQuery query,
        Map<String, String> types,
        @Nullable ViewsBar views) {
    /** What is searched for, or empty. */
    public String text() {
        return query.value("q");
    }

    /** Code of the language wanted, or empty. */
    public String language() {
        return query.value("language");
    }

    public @Nullable String next() {
        String cursor = entries.next();
        return cursor == null ? null : query.with("cursor", cursor).address();
    }
}
