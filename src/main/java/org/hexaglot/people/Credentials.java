package org.hexaglot.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What persons prove themselves with. Secrets go in and are compared as hashes only. */
public interface Credentials {
    /** The one-time link of somebody invited; without a person it makes the first administrator. */
    record Invitation(@Nullable PersonId person, Instant expiresAt) {}

    /** The person and the form token behind a secret, with the moment of its last use as stored. */
    record Proof(
            Person person,
            List<Scope> scopes,
            @Nullable String csrfToken,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    /** The hash of the password of an active person who has one. */
    Optional<String> passwordHash(PersonId person);

    /** Sets the password and ends every session of the person. */
    void setPassword(PersonId person, String hash);

    /** Sets the password and ends every session of the person but this one; null keeps none. */
    void changePassword(PersonId person, String hash, @Nullable Secret keptSession);

    /** The active person of a token that has not expired, in one round trip. */
    Optional<Proof> byToken(Secret secret, Instant now);

    /** The active person of a session that has not expired, in one round trip. */
    Optional<Proof> bySession(Secret secret, Instant now);

    void tokenUsed(Secret secret, Instant now);

    void sessionUsed(Secret secret, Instant now, Instant expiresAt);

    void addToken(PersonId person, AccessToken token, Secret secret);

    List<AccessToken> tokensOf(PersonId person);

    /** Whether the person had this token. */
    boolean removeToken(PersonId person, String id);

    void addSession(PersonId person, WebSession session, String remote, Instant now);

    /** Whether there was this session. */
    boolean removeSession(Secret secret);

    /** Ends every session, token and open invitation of the person. */
    void removeAll(PersonId person);

    void removeSessionsExpiredBefore(Instant now);

    /** Adds an invitation and voids the open ones for the same person, or for the first administrator. */
    void invite(@Nullable PersonId person, Secret secret, Instant now, Instant expiresAt);

    /** The invitation, if it is open. */
    Optional<Invitation> invitation(Secret secret, Instant now);

    /** Uses the invitation up; false when somebody else did or it has expired. */
    boolean useInvitation(Secret secret, Instant now);
}
