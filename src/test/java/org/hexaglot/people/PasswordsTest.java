package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void acceptsTwelveCharactersOfAnyScript() {
        assertThatCode(() -> Passwords.mustBeGood("amina", "四个汉字四个汉字四个汉字")).doesNotThrowAnyException();
    }

    @Test
    void refusesTheShortTheEndlessAndTheObvious() {
        refuses("elevenchars", "password-too-short");
        refuses("x".repeat(201), "password-too-long");
        refuses("I am AMINA, hello", "password-contains-username");
    }

    private static void refuses(String password, String key) {
        assertThatThrownBy(() -> Passwords.mustBeGood("amina", password)).hasMessageContaining(key);
        assertThatThrownBy(() -> Passwords.mustBeGood("amina", password)).isInstanceOf(Refusal.class);
    }
}
