package org.hexaglot.outlook;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hexaglot.kernel.BackgroundPace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Foresees anew on each new day and after the journal has told something, at most every two minutes, and brings alerts
 * and calls up to it.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class OutlookWatch implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(OutlookWatch.class);
    private static final long FIRST_SECONDS = 30;
    private static final long PAUSE_SECONDS = 120;
    private static final long CLOSING_SECONDS = 30;

    private final OutlookDesk outlooks;
    private final LatenessDesk lateness;
    private final BackgroundPace pace;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "outlook");
        made.setDaemon(true);
        return made;
    });
    private @Nullable Outlook kept;

    OutlookWatch(OutlookDesk outlooks, LatenessDesk lateness, BackgroundPace pace, Clock clock) {
        this.outlooks = outlooks;
        this.lateness = lateness;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.scheduleWithFixedDelay(this::follow, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void follow() {
        try {
            Outlook known = kept;
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (known == null || !known.force().from().equals(today) || outlooks.isBehind(known)) {
                pace.work(this::keep);
            }
        } catch (RuntimeException failure) {
            LOG.warn("What will be late could not be foreseen and is tried again", failure);
        }
    }

    private void keep() {
        Outlook fresh = outlooks.now();
        lateness.keep(fresh);
        kept = fresh;
    }

    @PreDestroy
    void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
