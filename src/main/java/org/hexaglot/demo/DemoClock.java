package org.hexaglot.demo;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time of the demonstration. It runs; {@code HEXAGLOT_CLOCK} may name the instant that is now when the service
 * starts. While the session is loaded it stands still at the moment of each step. The start has checked the variable.
 */
@Singleton
@Requires(env = "demo")
public final class DemoClock extends Clock {
    private final InstantSource running;
    private volatile @Nullable Instant held;

    @Inject
    DemoClock(@Nullable @Property(name = "hexaglot.clock") String now) {
        this(now, Clock.tickMillis(ZoneOffset.UTC));
    }

    DemoClock(@Nullable String now, Clock system) {
        this.running = now == null || now.isBlank()
                ? system
                : Clock.offset(system, Duration.between(system.instant(), Instant.parse(now.strip())));
    }

    @Override
    public Instant instant() {
        Instant moment = held;
        return moment == null ? running.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource moments = this::instant;
        return moments.withZone(zone);
    }

    void holdAt(Instant moment) {
        held = moment;
    }

    void run() {
        held = null;
    }
}
