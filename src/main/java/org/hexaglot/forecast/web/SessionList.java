package org.hexaglot.forecast.web;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.Body;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code sessions/sessions}.
 *
 * @param bodies all of them, to choose from
 */
public record SessionList(Table<SessionRow> table, List<Body> bodies, ViewsBar views) {
    /** The filters; the rest of the address says how the table is arranged. */
    static final List<String> FILTERS = List.of("body", "station", "when");

    /** Where a session may stand. */
    public static final List<String> STANDINGS = List.of(SessionRow.COMING, SessionRow.OPEN, SessionRow.OVER);

    public SessionList {
        bodies = List.copyOf(bodies);
    }

    public boolean narrows() {
        return FILTERS.stream().anyMatch(name -> !value(name).isEmpty());
    }

    public String value(String name) {
        return table.query().value(name);
    }

    public boolean isByBody() {
        return table.group().equals("body");
    }

    /** Sessions by what they are put together by. */
    public List<Table.Group<SessionRow>> groups() {
        return table.groups();
    }

    /** Bodies of which no session is kept, shown with the others while nothing narrows the list. */
    public List<Body> idle() {
        List<String> busy = table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.body().code())
                .distinct()
                .toList();
        return isByBody() && !narrows()
                ? bodies.stream().filter(body -> !busy.contains(body.code())).toList()
                : List.of();
    }

    public static String heading(Body body, Language language) {
        return SessionRow.heading(body, language);
    }
}
