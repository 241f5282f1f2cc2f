package org.hexaglot.monitoring;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hexaglot.kernel.RepeatedWork;

/** Sums months again soon after their documents have changed. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class MonthWatch implements ApplicationEventListener<ServerStartupEvent> {
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final MonthSums sums;
    private final RepeatedWork work = new RepeatedWork(MonthWatch.class, "months", 1);

    MonthWatch(MonthSums sums) {
        this.sums = sums;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        work.every(FIRST, PAUSE, "Months could not be summed and are tried again", () -> sums.bringUp(work::isClosing));
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
