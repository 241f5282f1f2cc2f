package org.hexaglot.inbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks every minute for claims that lapsed. Several nodes may do so at once: each claim is returned once. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class ClaimClock {
    private final InboxDesk desk;

    ClaimClock(InboxDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelay = "60s", initialDelay = "20s")
    void look() {
        desk.returnLapsedClaims();
    }
}
