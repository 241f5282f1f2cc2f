package org.hexaglot;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one clock everything reads, as fine as the database keeps instants: milliseconds. The demonstration has its own; nobody shifts the time of real deadlines. */
@Factory
final class TimeConfiguration {
    @Singleton
    @Requires(notEnv = "demo")
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
