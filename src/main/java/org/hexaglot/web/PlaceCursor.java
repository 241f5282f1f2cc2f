package org.hexaglot.web;

import java.time.DateTimeException;
import java.util.List;
import org.hexaglot.kernel.Compared;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Where pages of a list in groups and an order end, as cursors have it. */
public final class PlaceCursor {
    private PlaceCursor() {}

    /** @param arrangement of the list: its groups and its order */
    public static List<?> values(String arrangement, ListPlace place) {
        return List.of(arrangement, place.group(), place.value(), place.id());
    }

    /** Null for the first page; refused when the cursor is not of this list in this arrangement. */
    public static @Nullable ListPlace after(String arrangement, Compared kind, Paging paging) {
        List<String> after = paging.after();
        if (after.isEmpty()) {
            return null;
        }
        try {
            if (after.size() == 4 && after.get(0).equals(arrangement)) {
                kind.read(after.get(2));
                return new ListPlace(after.get(1), after.get(2), Long.parseLong(after.get(3)));
            }
        } catch (DateTimeException | NumberFormatException foreign) {
            // refused below like the cursor of another list
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
    }
}
