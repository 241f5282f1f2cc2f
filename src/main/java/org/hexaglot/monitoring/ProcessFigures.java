package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Meetings;

/** Where work piles up: what waits at each step of all journeys, and how long the step took lately. */
@Singleton
public class ProcessFigures {
    /** The days back over which durations are counted: a quarter. */
    public static final int DAYS = 91;

    private final Steps steps;
    private final Meetings meetings;
    private final Clock clock;

    ProcessFigures(Steps steps, Meetings meetings, Clock clock) {
        this.steps = steps;
        this.meetings = meetings;
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

    /** Codes of all bodies. */
    @Transactional(readOnly = true)
    public List<String> bodies() {
        return meetings.bodies().stream().map(Body::code).toList();
    }

    @Transactional(readOnly = true)
    public Sight sight(Actor actor, StepQuestion question) {
        Instant now = clock.instant();
        return new Sight(
                steps.load(actor, question, now), steps.times(actor, question, now.minus(Duration.ofDays(DAYS)), now));
    }
}
