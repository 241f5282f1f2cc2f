package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void holds256RandomBitsAndNeverPrintsThem() {
        Secret secret = Secret.random();
        assertThat(secret.value()).hasSize(43).isNotEqualTo(Secret.random().value());
        assertThat(secret.hash()).hasSize(32).isEqualTo(new Secret(secret.value()).hash());
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(secret.isSameAs(secret.value())).isTrue();
        assertThat(secret.isSameAs(secret.value() + "x")).isFalse();
    }
}
