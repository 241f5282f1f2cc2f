package org.hexaglot.people.web;

import java.util.List;
import org.hexaglot.people.AccessToken;
import org.hexaglot.people.Person;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code people/account}.
 *
 * @param form of a new token
 * @param password of a new password
 * @param issued the value of a token just issued, shown here and never again; null otherwise
 */
public record AccountPage(
        Form form,
        Form password,
        Person person,
        List<AccessToken> tokens,
        @Nullable String issued) {
    public AccountPage {
        tokens = List.copyOf(tokens);
    }

    @Override
    public String toString() {
        return "AccountPage[" + person.id() + "]";
    }
}
