package org.hexaglot.demo;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.hexaglot.people.TestClock;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private static final Instant THEN = Instant.parse("2026-09-01T08:00:00Z");

    @Test
    void startsAtTheGivenInstantAndRuns() {
        TestClock system = new TestClock();
        DemoClock clock = new DemoClock(THEN.toString(), system);
        assertThat(clock.instant()).isEqualTo(THEN);
        system.advance(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(THEN.plus(Duration.ofMinutes(5)));
    }

    @Test
    void showsTheTimeOfDayWhenNothingIsSaid() {
        assertThat(new DemoClock(null).instant()).isCloseTo(Instant.now(), within(1, MINUTES));
    }

    @Test
    void standsStillUntilItRunsAgain() {
        DemoClock clock = new DemoClock(null);
        clock.holdAt(THEN);
        assertThat(clock.instant()).isEqualTo(THEN);
        clock.run();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, MINUTES));
    }
}
