package org.hexaglot.people.web;

import java.util.List;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.people.Person;
import org.hexaglot.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code people/people}.
 *
 * @param query what is asked for, as it stands in the address
 * @param more address of the next page, or null
 */
public record PeopleList(
        List<Person> people,
        ListQuery query,
        ViewsBar views,
        @Nullable String more) {
    public PeopleList {
        people = List.copyOf(people);
    }

    public String text() {
        return query.value("q");
    }

    public String role() {
        return query.value("role");
    }

    public String language() {
        return query.value("language");
    }

    /** Whether those who left are listed, too. */
    public boolean everybody() {
        return !query.value("all").isEmpty();
    }
}
