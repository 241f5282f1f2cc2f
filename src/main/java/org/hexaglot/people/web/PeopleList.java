package org.hexaglot.people.web;

import java.util.List;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.people.Person;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Model of the template {@code people/people}: the list, and the page of it that is shown. */
public final class PeopleList {
    /** The filters; the rest of the address says how the table is arranged. */
    static final List<String> FILTERS = List.of("q", "role", "language", "all");

    private final PeopleColumns columns;
    private final Table<Person> table;
    private final Table.Part<Person> part;
    private final ViewsBar views;

    PeopleList(PeopleColumns columns, Table<Person> table, Table.Part<Person> part, ViewsBar views) {
        this.columns = columns;
        this.table = table;
        this.part = part;
        this.views = views;
    }

    public Table<Person> table() {
        return table;
    }

    public ViewsBar views() {
        return views;
    }

    public List<Table.Group<Person>> groups() {
        return part.groups();
    }

    /** Address of the next page, or null. */
    public @Nullable String more() {
        return part.next();
    }

    public String value(String name) {
        return table.query().value(name);
    }

    public boolean narrows() {
        return FILTERS.stream().anyMatch(name -> !value(name).isEmpty());
    }

    /** Whether those who left are listed, too. */
    public boolean everybody() {
        return !value("all").isEmpty();
    }

    public List<String> roles(Person person) {
        return columns.roles(person);
    }

    public List<String> pairs(Person person) {
        return columns.pairs(person);
    }
}
