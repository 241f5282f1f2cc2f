package org.hexaglot.people.web;

import io.micronaut.http.HttpRequest;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/** The version of a person as an entity tag. */
final class PersonVersion {
    private PersonVersion() {}

    static String tag(Person person) {
        return "\"" + person.version() + "\"";
    }

    /** The version in {@code If-Match}; null when there is none or it is {@code *}. */
    static @Nullable Integer seen(HttpRequest<?> request) {
        String header = request.getHeaders().get("If-Match");
        if (header == null || header.equals("*")) {
            return null;
        }
        String digits = header.replace("W/", "").replace("\"", "").strip();
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException notOurs) {
            throw Refusal.stale("person-changed-meanwhile");
        }
    }
}
