package org.hexaglot.people;

import java.time.Instant;
import java.util.Optional;

/** Failed sign-ins counted per subject (a user name or a network address), for all nodes together. */
public interface SignInFailures {
    record Count(int failures, Instant lastAt, Instant blockedUntil) {}

    Optional<Count> find(String subject);

    /** The same, locked until the transaction ends. */
    Optional<Count> lock(String subject);

    void store(String subject, Count count);

    void forget(String subject);

    void forgetOlderThan(Instant moment);
}
