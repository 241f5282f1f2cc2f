package org.hexaglot.forecast.web;

import java.util.Locale;
import org.hexaglot.forecast.ItemDocuments;
import org.hexaglot.planning.AgendaItem;

/** An item on the agenda of a session, with how its documents stand. */
public record AgendaRow(AgendaItem item, ItemDocuments.Count documents) {
    /** How many documents one of the columns counts; 0 in a column that counts none. */
    public int count(String column) {
        return switch (column) {
            case "documents" -> documents.all();
            case "issued" -> documents.issued();
            case "late" -> documents.late();
            default -> 0;
        };
    }

    /** The list of exactly the documents that one of the columns counts. */
    public String list(String column) {
        String standing = column.equals("documents") ? "" : column;
        return "/documents"
                + MeetingLinks.query(
                        "body", item.body(), "session", item.session(), "item", item.number(), "standing", standing);
    }

    /** Whether its number or its title in some language has these letters, in any case. */
    boolean has(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return item.number().toLowerCase(Locale.ROOT).contains(wanted)
                || item.title().values().stream()
                        .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
