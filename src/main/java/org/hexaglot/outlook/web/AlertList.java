package org.hexaglot.outlook.web;

import java.util.List;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code outlook/alerts}.
 *
 * @param part the alerts on this page
 * @param bodies with documents among all open alerts that this person may see, to choose from
 * @param stages names of the tasks at which their documents are held, in the order of the journey
 * @param mayAct whether this person may answer them
 */
public record AlertList(
        Table<AlertRow> table,
        Table.Part<AlertRow> part,
        List<String> bodies,
        List<String> stages,
        boolean mayAct,
        ViewsBar views) {
    /** The filters; the rest of the address says how the table is arranged. */
    static final List<String> FILTERS = List.of("state", "body", "station", "language", "stage");

    public AlertList {
        bodies = List.copyOf(bodies);
        stages = List.copyOf(stages);
    }

    public boolean narrows() {
        return FILTERS.stream().anyMatch(name -> !value(name).isEmpty());
    }

    public String value(String name) {
        return table.query().value(name);
    }
}
