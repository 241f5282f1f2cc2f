package org.hexaglot.people;

import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The person behind a request and how it was proved.
 *
 * @param csrfToken what forms must carry; null when the request came with an access token instead of the session cookie
 * @param scopes what the access token is good for; all of them for a session
 */
public record SignedIn(
        Actor actor,
        String name,
        String dutyStation,
        Language uiLanguage,
        @Nullable String csrfToken,
        Set<Scope> scopes) {
    public SignedIn {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
