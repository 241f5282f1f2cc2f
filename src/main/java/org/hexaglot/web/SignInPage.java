package org.hexaglot.web;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code sign-in}. Its form posts {@code username}, {@code password}, {@code return} and
 * {@code _csrf} to {@code /sign-in}.
 *
 * @param form what was typed, with the problem when the sign-in failed
 * @param back path to go to afterwards
 * @param demo people of the demonstration; empty elsewhere
 * @param single path that starts the sign-in of the organization (OIDC), or null
 */
public record SignInPage(
        Form form,
        String back,
        List<DemoPerson> demo,
        @Nullable String single) {
    public SignInPage {
        demo = List.copyOf(demo);
    }

    /**
     * Somebody who can be tried with one click; the password is the user name.
     *
     * @param role what they chiefly do
     * @param language the language they work into, or null
     */
    public record DemoPerson(
            String username,
            String displayName,
            Role role,
            @Nullable Language language) {}
}
