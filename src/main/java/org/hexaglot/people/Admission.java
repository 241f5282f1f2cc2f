package org.hexaglot.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a request. Every request asks, so it costs one short statement and its commit; once a minute a second
 * statement notes the use.
 */
@Singleton
class Admission {
    static final Duration SESSION_IDLE = Duration.ofHours(12);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Credentials credentials;
    private final Clock clock;

    Admission(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Transactional
    Optional<SignedIn> byToken(Secret secret, String address) {
        Instant now = clock.instant();
        Optional<Credentials.Proof> proof = credentials.byToken(secret, now);
        if (proof.isPresent() && isDue(proof.get().lastUsedAt(), now)) {
            credentials.tokenUsed(secret, now);
        }
        return proof.map(found -> signedIn(found, address));
    }

    @Transactional
    Optional<SignedIn> bySession(Secret secret, String address) {
        Instant now = clock.instant();
        Optional<Credentials.Proof> proof = credentials.bySession(secret, now);
        if (proof.isPresent() && isDue(proof.get().lastUsedAt(), now)) {
            Instant latest = proof.get().createdAt().plus(SessionCookie.LONGEST);
            Instant moved = now.plus(SESSION_IDLE);
            credentials.sessionUsed(secret, now, moved.isBefore(latest) ? moved : latest);
        }
        return proof.map(found -> signedIn(found, address));
    }

    private static boolean isDue(@Nullable Instant lastUsed, Instant now) {
        return lastUsed == null || Duration.between(lastUsed, now).abs().compareTo(NOTED_EVERY) >= 0;
    }

    private static SignedIn signedIn(Credentials.Proof proof, String address) {
        Person person = proof.person();
        Set<Scope> scopes = proof.scopes().isEmpty() ? EnumSet.noneOf(Scope.class) : EnumSet.copyOf(proof.scopes());
        Actor whole = person.actingFrom(address);
        Actor actor = scopes.contains(Scope.ADMINISTER) ? whole : withoutAdministration(whole);
        return new SignedIn(actor, person.name(), person.dutyStation(), person.uiLanguage(), proof.csrfToken(), scopes);
    }

    private static Actor withoutAdministration(Actor actor) {
        Set<Role> roles = actor.roles().stream()
                .filter(role -> role != Role.ADMINISTRATOR)
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(actor.person(), roles, actor.stations(), actor.pairs(), actor.origin());
    }
}
