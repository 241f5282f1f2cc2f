package org.hexaglot;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock everything reads. The demonstration has its own; nobody shifts the time of real deadlines. */
@Factory
final class TimeConfiguration {
    @Singleton
    @Requires(notEnv = "demo")
    Clock clock() {
        return Clock.systemUTC();
    }
}
