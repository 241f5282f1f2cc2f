package org.hexaglot.people.web;

import java.util.Map;
import org.hexaglot.people.Person;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code people/person}.
 *
 * @param person as kept, or null for somebody to invite
 * @param stations names of the duty stations by code
 * @param languages names of the languages by code
 * @param leaves rows of leave to show
 */
public record PersonEdit(
        Form form, @Nullable Person person, Map<String, String> stations, Map<String, String> languages, int leaves) {
    public String action() {
        return person == null ? "/people/invite" : "/people/" + person.id().value();
    }
}
