package org.hexaglot.people.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.people.Person;
import org.hexaglot.people.web.PersonStory.Told;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code people/person}.
 *
 * @param person as kept, or null for somebody to invite
 * @param stations names of the duty stations by code
 * @param languages names of the languages by code
 * @param leaves rows of leave to show
 * @param history what was done to the account, newest first
 * @param visits when the person came in, went out and tried in vain, newest first
 */
public record PersonEdit(
        Form form,
        @Nullable Person person,
        Map<String, String> stations,
        Map<String, String> languages,
        int leaves,
        List<Told> history,
        List<Told> visits) {
    public PersonEdit {
        history = List.copyOf(history);
        visits = List.copyOf(visits);
    }

    public String action() {
        return person == null ? "/people/invite" : "/people/" + person.id().value();
    }
}
