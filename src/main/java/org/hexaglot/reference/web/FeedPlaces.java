package org.hexaglot.reference.web;

import org.hexaglot.kernel.DocumentId;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Where pages of these lists end, as cursors have it. */
final class FeedPlaces {
    private FeedPlaces() {}

    /** Null for the first page. */
    static @Nullable DocumentId document(Paging paging) {
        return paging.after().isEmpty() ? null : new DocumentId(paging.after().get(0));
    }
}
