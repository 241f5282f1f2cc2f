package org.hexaglot.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an access token after it was shown once.
 *
 * @param lastUsedAt exact to the minute
 */
public record AccessToken(
        String id,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {
    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** A token just issued: the only moment at which its value is known. */
    public record Issued(Secret secret, AccessToken token) {}
}
