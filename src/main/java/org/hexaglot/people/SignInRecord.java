package org.hexaglot.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;

/**
 * The database's side of signing in, in transactions of its own: a failure must stay counted although the sign-in that
 * failed is rolled back, and no connection is held while a password is hashed.
 */
@Singleton
class SignInRecord {
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final long MILLIS_A_SECOND = 1000;

    private final SignInFailures failures;
    private final Credentials credentials;
    private final VisitorsBook book;
    private final Clock clock;

    SignInRecord(SignInFailures failures, Credentials credentials, VisitorsBook book, Clock clock) {
        this.failures = failures;
        this.credentials = credentials;
        this.book = book;
        this.clock = clock;
    }

    /** The hash to compare with, or empty for nobody; refuses while the name or the address has to wait. */
    @Transactional(readOnly = true)
    Optional<String> admit(Optional<PersonId> person, String username, String address) {
        mustNotWait(SignInThrottle.nameSubject(username));
        mustNotWait(SignInThrottle.addressSubject(address));
        return person.flatMap(credentials::passwordHash);
    }

    @Transactional
    void failed(Optional<PersonId> person, String username, String address) {
        Instant now = clock.instant();
        int failures = count(SignInThrottle.nameSubject(username), SignInThrottle.FREE_PER_NAME, now);
        person.ifPresent(meant -> book.failed(meant, failures, address));
        count(SignInThrottle.addressSubject(address), SignInThrottle.FREE_PER_ADDRESS, now);
    }

    /** Forgets the failures of the name; those of the address stay, for whoever guesses has one account of their own. */
    @Transactional
    void succeeded(String username) {
        String subject = SignInThrottle.nameSubject(username);
        if (failures.find(subject).isPresent()) {
            failures.forget(subject);
        }
        failures.forgetOlderThan(clock.instant().minus(MEMORY));
    }

    private void mustNotWait(String subject) {
        Instant now = clock.instant();
        Duration left = failures.find(subject)
                .map(count -> SignInThrottle.left(count, now))
                .orElse(Duration.ZERO);
        if (!left.isZero()) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-sign-ins")
                    .with("retryAfter", (left.toMillis() + MILLIS_A_SECOND - 1) / MILLIS_A_SECOND);
        }
    }

    private int count(String subject, int free, Instant now) {
        SignInFailures.Count before = failures.lock(subject).orElse(new SignInFailures.Count(0, now, now));
        SignInFailures.Count after = SignInThrottle.afterOneMore(before, free, now);
        failures.store(subject, after);
        return after.failures();
    }
}
