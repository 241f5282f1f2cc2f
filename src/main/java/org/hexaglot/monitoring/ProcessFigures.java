package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Where work piles up: what waits at each step of all journeys, and how long the step took lately. */
@Singleton
public class ProcessFigures {
    /** The days back over which durations are counted: a quarter. */
    public static final int DAYS = 91;

    private final Steps steps;
    private final Clock clock;

    ProcessFigures(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** By the name of the task; steps without anything are left out. */
    public record Sight(Map<String, StepLoad> loads, Map<String, StepTimes> times) {
        public StepLoad load(String step) {
            return loads.getOrDefault(step, StepLoad.NONE);
        }

        public StepTimes times(String step) {
            return times.getOrDefault(step, StepTimes.NONE);
        }
    }

    @Transactional(readOnly = true)
    public Sight sight(Actor actor, @Nullable Language language) {
        Instant now = clock.instant();
        return new Sight(
                steps.load(actor, language, now), steps.times(actor, language, now.minus(Duration.ofDays(DAYS)), now));
    }
}
