package org.hexaglot.people.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.env.DefaultEnvironment;
import java.util.List;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {
    private final Argon2Passwords passwords = new Argon2Passwords(new DefaultEnvironment(List::of));

    @Test
    void knowsThePasswordAgainAndNoOther() {
        String hash = passwords.hash("correct horse battery");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterx", hash)).isFalse();
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void withoutAHashNothingMatches() {
        assertThat(passwords.matches("correct horse battery", null)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
    }
}
