package org.hexaglot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.StartFailure;
import org.hexaglot.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSettingsTest {
    @Test
    void needsNothing() {
        StartSettings settings = StartSettings.from(Map.of());
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.ownServer()).isNull();
        assertThat(settings.embedded().bufferPool()).isEqualTo("256M");
        assertThat(settings.port()).isEqualTo(8080);
    }

    @Test
    void takesAServerOfTheOperators() {
        StartSettings settings = StartSettings.from(Map.of(
                "HEXAGLOT_DB_URL", "jdbc:mariadb://db/hexaglot",
                "HEXAGLOT_DB_USER", "conference",
                "HEXAGLOT_DB_PASSWORD", "secret"));
        assertThat(settings.ownServer())
                .isEqualTo(new DatabaseAccess("jdbc:mariadb://db/hexaglot", "conference", "secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "MICRONAUT_SERVER_PORT, eighty",
        "MICRONAUT_SERVER_PORT, 70000",
        "HEXAGLOT_CLOCK, tomorrow",
        "HEXAGLOT_DB_URL, jdbc:postgresql://db/hexaglot",
        "HEXAGLOT_DB_BUFFER_POOL, plenty"
    })
    void refusesWhatItCannotUnderstand(String name, String value) {
        assertThatThrownBy(() -> StartSettings.from(Map.of(name, value)))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.failure()).isEqualTo(StartFailure.BAD_SETTING);
                    assertThat(refused).hasMessageContaining(value);
                });
    }
}
