package org.hexaglot.forecast.web;

import org.hexaglot.planning.Session;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code sessions/agenda}.
 *
 * @param items how many there are, also those that the search leaves out
 */
public record Agenda(Session session, int items, Table<AgendaRow> table) {
    /** An agenda of more items is searched rather than read. */
    private static final int LONG = 15;

    public boolean isLong() {
        return items > LONG || narrows();
    }

    public String text() {
        return table.query().value("q");
    }

    public boolean narrows() {
        return !text().isEmpty();
    }
}
