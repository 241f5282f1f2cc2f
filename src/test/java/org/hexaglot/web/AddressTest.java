package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void leavesOutWhatIsEmptyAndEscapesTheRest() {
        assertThat(Address.of("/documents", "body", "HRC", "station", "", "text", "a b&c=é"))
                .isEqualTo("/documents?body=HRC&text=a+b%26c%3D%C3%A9");
        assertThat(Address.of("/documents", "body", "")).isEqualTo("/documents");
    }

    @Test
    void escapesPathsAndKeepsTheSlashesOfSymbols() {
        assertThat(Address.symbol("A/80/1–S/2026/2 (Part I)")).isEqualTo("A/80/1%E2%80%93S/2026/2%20%28Part%20I%29");
        assertThat(Address.segment("a/b?")).isEqualTo("a%2Fb%3F");
        assertThat(Address.sessionStatus("HRC", "81/2")).isEqualTo("/sessions/HRC/81%2F2/status");
    }
}
