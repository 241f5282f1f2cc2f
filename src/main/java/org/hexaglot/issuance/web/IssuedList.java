package org.hexaglot.issuance.web;

import java.util.Map;
import org.hexaglot.issuance.IssuedDocuments.IssuedEntry;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.Address;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code issued/list}.
 *
 * @param query what is asked for, as it stands in the address
 * @param types names of the document types by code
 * @param bodies names of the bodies by code
 * @param views of the reader, or null for a guest
 */
public record IssuedList(
        Listing<IssuedEntry> entries,
        ListQuery query,
        Map<String, String> types,
        Map<String, String> bodies,
        @Nullable ViewsBar views) {
    /** What is searched for, or empty. */
    public String text() {
        return query.value("q");
    }

    /** Code of the language wanted, or empty. */
    public String language() {
        return query.value("language");
    }

    public boolean narrows() {
        return !query.values().isEmpty();
    }

    /** Code of the body wanted, or empty. */
    public String body() {
        return query.value("body");
    }

    /**
     * The feed of what the list shows, but for the search: of the language wanted, or that of the reader.
     *
     * @param reading code of the language of the reader
     */
    public String feed(String reading) {
        return Address.of("/feeds/issued.atom", "lang", language().isEmpty() ? reading : language(), "body", body());
    }

    public @Nullable String next() {
        String cursor = entries.next();
        return cursor == null ? null : query.with("cursor", cursor).address();
    }
}
