package org.hexaglot.people;

import jakarta.inject.Singleton;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** People change their own password. Hashing takes its time, so no connection is held while it goes on. */
@Singleton
public class PasswordDesk {
    private static final String UNSUITABLE = "unsuitable-password";

    private final Identification identification;
    private final Passwords passwords;
    private final PasswordRecord record;

    PasswordDesk(Identification identification, Passwords passwords, PasswordRecord record) {
        this.identification = identification;
        this.passwords = passwords;
        this.record = record;
    }

    /**
     * A new password as somebody typed it.
     *
     * @param present the password so far, for whoever finds an open session must not keep the account
     */
    public record Change(String present, String password, String again) {
        @Override
        public String toString() {
            return "Change[]";
        }
    }

    /**
     * Changes the password of the person who acts. All sessions but this one end, access tokens stay good. A wrong present
     * password counts as a failed sign-in and makes the next attempt wait like one.
     *
     * @param session the cookie of the session that goes on, or null
     */
    public void change(Actor actor, Change change, @Nullable String session) {
        PersonId person = actor.person();
        Passwords.mustBeGood(person.value(), change.password());
        if (!change.password().equals(change.again())) {
            throw Refusal.invalid(UNSUITABLE).field("again", "passwords-differ");
        }
        if (change.password().equals(change.present())) {
            throw Refusal.invalid(UNSUITABLE).field("password", "password-unchanged");
        }
        if (!identification.isPassword(person, change.present(), actor.origin())) {
            throw Refusal.invalid("wrong-password").field("present", "wrong-password");
        }
        record.change(actor, passwords.hash(change.password()), session == null ? null : new Secret(session));
    }
}
