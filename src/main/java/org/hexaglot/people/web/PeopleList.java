package org.hexaglot.people.web;

import java.util.List;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code people/people}.
 *
 * @param more address of the next page, or null
 */
public record PeopleList(
        List<Person> people,
        String text,
        String role,
        String language,
        boolean everybody,
        @Nullable String more) {
    public PeopleList {
        people = List.copyOf(people);
    }
}
