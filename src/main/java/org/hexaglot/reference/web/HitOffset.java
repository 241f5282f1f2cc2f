package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;

/** Hits have no order of their own to continue after: the cursor holds how many have been seen. */
final class HitOffset {
    private HitOffset() {}

    static int of(Paging paging) {
        if (paging.after().isEmpty()) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(paging.after().get(0)));
        } catch (NumberFormatException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }

    static <T> Listing<T> listing(Paging paging, int offset, List<T> found) {
        return paging.listing(found, last -> List.of(offset + paging.limit()));
    }
}
