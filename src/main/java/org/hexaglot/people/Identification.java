package org.hexaglot.people;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;

/**
 * Finds out who somebody is from user name and password. Only as many passwords are hashed at once as there are
 * processors: that bounds the memory hashing takes, and how many guesses can be under way before the first is counted.
 */
@Singleton
final class Identification {
    private static final long LONGEST_QUEUE_SECONDS = 10;

    private final SignInRecord record;
    private final Passwords passwords;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Identification(SignInRecord record, Passwords passwords) {
        this.record = record;
        this.passwords = passwords;
    }

    /** The person, or a refusal that does not tell whether the name or the password was wrong. */
    PersonId byPassword(String username, String password, String address) {
        return attempt(username, password, address)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "wrong-credentials"));
    }

    /** Whether somebody known has this password; wrong answers count and have to wait like failed sign-ins. */
    boolean isPassword(PersonId person, String password, String address) {
        return attempt(person.value(), password, address).isPresent();
    }

    private Optional<PersonId> attempt(String username, String password, String address) {
        takePlace();
        try {
            return identify(username.strip().toLowerCase(Locale.ROOT), password, address);
        } finally {
            places.release();
        }
    }

    private Optional<PersonId> identify(String username, String password, String address) {
        Optional<PersonId> person = wellFormed(username);
        Optional<String> hash = record.admit(person, username, address);
        boolean tooLong = password.length() > Passwords.LONGEST;
        if (!passwords.matches(tooLong ? "" : password, hash.orElse(null)) || tooLong) {
            record.failed(person, username, address);
            return Optional.empty();
        }
        record.succeeded(username);
        return person;
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-sign-ins").with("retryAfter", LONGEST_QUEUE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to check a password", e);
        }
    }

    private static Optional<PersonId> wellFormed(String username) {
        try {
            return Optional.of(new PersonId(username));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }
}
