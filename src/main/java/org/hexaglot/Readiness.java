package org.hexaglot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Waits until the service says of itself at {@code /health} that it is well, so that "ready" is true when it is read. */
final class Readiness {
    private static final Duration ASKED_EVERY = Duration.ofMillis(50);

    private Readiness() {}

    static void await(ApplicationContext context) {
        HealthEndpoint health = context.getBean(HealthEndpoint.class);
        Mono.defer(() -> Mono.from(health.getHealth(null)))
                .filter(result -> result.getStatus().equals(HealthStatus.UP))
                .repeatWhenEmpty(Integer.MAX_VALUE, times -> times.delayElements(ASKED_EVERY))
                .block();
    }
}
