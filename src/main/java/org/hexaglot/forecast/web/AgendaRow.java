package org.hexaglot.forecast.web;

import java.util.Locale;
import org.hexaglot.forecast.ItemDocuments;
import org.hexaglot.planning.AgendaItem;

/** An item on the agenda of a session, with how its documents stand. */
public record AgendaRow(AgendaItem item, ItemDocuments.Count documents) {
    /** Whether its number or its title in some language has these letters, in any case. */
    boolean has(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return item.number().toLowerCase(Locale.ROOT).contains(wanted)
                || item.title().values().stream()
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
