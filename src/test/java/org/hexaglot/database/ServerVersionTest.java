package org.hexaglot.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.6.0-MariaDB",
                "10.11.14-MariaDB-0+deb12u2",
                "11.4.5-MariaDB",
                "12.0.1-MariaDB-log",
                "5.5.5-10.6.18-MariaDB-1:10.6.18+maria~ubu2204"
            })
    void acceptsMariaDbFromTenSixOn(String version) {
        assertThat(ServerVersion.parse(version).objection()).isEmpty();
    }

    @Test
    void saysInOneLineThatTheDatabaseIsTooOld() {
        assertThat(ServerVersion.parse("10.5.29-MariaDB-0+deb11u1").objection())
                .contains("The database is too old: it is MariaDB 10.5, and MariaDB 10.6 or newer is needed.");
        assertThat(ServerVersion.parse("5.5.68-MariaDB").objection()).isPresent();
    }

    @Test
    void refusesWhatIsNotMariaDb() {
        assertThat(ServerVersion.parse("8.0.36").objection())
                .contains("The database is MySQL 8.0, not MariaDB; MariaDB 10.6 or newer is needed.");
        assertThat(ServerVersion.parse("something else").objection()).isPresent();
    }
}
