package org.hexaglot.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refers to what considers a document.
 *
 * @param body code of the body, such as {@code ECOSOC}
 * @param session number of the session, such as {@code 81} or {@code 2007}
 * @param item number of the agenda item, null when the document belongs to the session as a whole
 */
public record Considered(
        String body, String session, @Nullable String item) {
    /** As they are stored: body, session and item in turn, with an empty item for the session as a whole. */
    public static List<String> stored(List<Considered> considered) {
        return considered.stream()
                .flatMap(each -> Stream.of(each.body, each.session, each.item == null ? "" : each.item))
                .toList();
    }

    /** @param stored as {@link #stored} has them */
    public static List<Considered> read(List<String> stored) {
        List<Considered> considered = new ArrayList<>();
        for (int i = 0; i + 2 < stored.size(); i += 3) {
            String item = stored.get(i + 2);
            considered.add(new Considered(stored.get(i), stored.get(i + 1), item.isEmpty() ? null : item));
        }
        return considered;
    }
}
