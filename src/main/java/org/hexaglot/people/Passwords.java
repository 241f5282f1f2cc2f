package org.hexaglot.people;

import java.util.Locale;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Hashes passwords, slowly on purpose. */
public interface Passwords {
    int SHORTEST = 12;
    int LONGEST = 200;

    String hash(String password);

    /** Whether the password belongs to the hash; without a hash it is false and takes the same time. */
    boolean matches(String password, @Nullable String hash);

    /** Refuses a password that is too short, too long (hashing it would be an attack) or contains the user name. */
    static void mustBeGood(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refusal.invalid("unsuitable-password").field("password", "password-too-short");
        }
        if (password.length() > LONGEST) {
            throw Refusal.invalid("unsuitable-password").field("password", "password-too-long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw Refusal.invalid("unsuitable-password").field("password", "password-contains-username");
        }
    }
}
