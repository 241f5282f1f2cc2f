package org.hexaglot.outlook.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code outlook/proposals}.
 *
 * @param part the proposals on this page
 * @param people who proposed what this person may see, by their id, to choose from
 */
public record ProposalList(
        Table<ProposalRow> table, Table.Part<ProposalRow> part, Map<String, String> people, ViewsBar views) {
    /** The filters; the rest of the address says how the table is arranged. */
    static final List<String> FILTERS = List.of("state", "kind", "by");

    public boolean narrows() {
        return FILTERS.stream().anyMatch(name -> !value(name).isEmpty());
    }

    public String value(String name) {
        return table.query().value(name);
    }

    /** Whether this person may set any of them aside. */
    public boolean mayAct() {
        return part.groups().stream().flatMap(group -> group.rows().stream()).anyMatch(ProposalRow::maySetAside);
    }
}
