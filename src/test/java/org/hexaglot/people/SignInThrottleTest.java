package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void theFirstFailuresCostNothingAndEachFurtherOneDoublesTheWait() {
        assertThat(SignInThrottle.waitAfter(4, 5)).isZero();
        assertThat(SignInThrottle.waitAfter(5, 5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SignInThrottle.waitAfter(6, 5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInThrottle.waitAfter(9, 5)).isEqualTo(Duration.ofSeconds(16));
    }

    @Property
    void theWaitNeverShrinksAndHasAnEnd(@ForAll @IntRange(min = 0, max = 2_000_000_000) int failures) {
        Duration wait = SignInThrottle.waitAfter(failures, 5);
        assertThat(wait).isBetween(Duration.ZERO, SignInThrottle.LONGEST_WAIT);
        assertThat(SignInThrottle.waitAfter(failures + 1, 5)).isGreaterThanOrEqualTo(wait);
    }

    @Test
    void countingStartsAgainAfterAnHourOfPeace() {
        var before = new SignInFailures.Count(9, NOON, NOON.plusSeconds(16));
        assertThat(SignInThrottle.afterOneMore(before, 5, NOON.plus(Duration.ofMinutes(59)))
                        .failures())
                .isEqualTo(10);
        assertThat(SignInThrottle.afterOneMore(before, 5, NOON.plus(Duration.ofMinutes(61)))
                        .failures())
                .isEqualTo(1);
    }

    @Test
    void aBlockFromBeforeTheClockWasSetBackIsOver() {
        var count = new SignInFailures.Count(9, NOON.plus(Duration.ofDays(30)), NOON.plus(Duration.ofDays(30)));
        assertThat(SignInThrottle.left(count, NOON)).isZero();
    }
}
