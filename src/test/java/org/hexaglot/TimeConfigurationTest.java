package org.hexaglot;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.env.DefaultEnvironment;
import io.micronaut.context.env.Environment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeConfigurationTest {
    private static final String NOW = "2026-09-01T08:00:00Z";

    private final TimeConfiguration time = new TimeConfiguration();

    @Test
    void startsAtTheGivenInstantInTheDemonstration() throws InterruptedException {
        Clock clock = time.clock(environment("demo"), NOW);
        Instant first = clock.instant();
        assertThat(first).isCloseTo(Instant.parse(NOW), within(1, MINUTES));
        Thread.sleep(5);
        assertThat(clock.instant()).isAfter(first);
    }

    @Test
    void neverShiftsTheTimeOfRealWork() {
        assertThat(time.clock(environment("production"), NOW)).isEqualTo(Clock.systemUTC());
        assertThat(time.clock(environment("demo"), null)).isEqualTo(Clock.systemUTC());
    }

    private static Environment environment(String name) {
        return new DefaultEnvironment(() -> List.of(name)).start();
    }
}
