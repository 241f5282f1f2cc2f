package org.hexaglot.reference.web;

import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Where pages of these lists end, as cursors have it. */
final class FeedPlaces {
    private FeedPlaces() {}

    /** Null for the first page. */
    static @Nullable DocumentId document(Paging paging) {
        return paging.after().isEmpty() ? null : new DocumentId(paging.after().get(0));
    }

    /** Beyond all entries for the first page. */
    static long entry(Paging paging) {
        try {
            return paging.after().isEmpty()
                    ? Long.MAX_VALUE
                    : Long.parseLong(paging.after().get(0));
        } catch (NumberFormatException foreign) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
