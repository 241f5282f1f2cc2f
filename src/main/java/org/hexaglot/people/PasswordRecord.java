package org.hexaglot.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The database's side of changing a password. */
@Singleton
class PasswordRecord {
    private final Credentials credentials;
    private final Journal journal;

    PasswordRecord(Credentials credentials, Journal journal) {
        this.credentials = credentials;
        this.journal = journal;
    }

    @Transactional
    void change(Actor actor, String hash, @Nullable Secret keptSession) {
        credentials.changePassword(actor.person(), hash, keptSession);
        journal.record(actor, PersonEvent.of(actor.person(), PersonEvent.Kind.PasswordChanged));
    }
}
