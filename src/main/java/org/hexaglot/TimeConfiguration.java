package org.hexaglot;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one clock everything reads. In the demonstration {@code HEXAGLOT_CLOCK} may name the instant that is now when the
 * service starts; time goes on from there. Anywhere else it is ignored: nobody shifts the time of real deadlines.
 */
@Factory
final class TimeConfiguration {
    @Singleton
    Clock clock(Environment environment, @Nullable @Property(name = "hexaglot.clock") String now) {
        Clock system = Clock.systemUTC();
        if (now == null || now.isBlank() || !environment.getActiveNames().contains("demo")) {
            return system;
        }
        return Clock.offset(system, Duration.between(system.instant(), StartSettings.instant(now)));
    }
}
