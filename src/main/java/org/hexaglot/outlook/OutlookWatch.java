package org.hexaglot.outlook;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.RepeatedWork;
import org.hexaglot.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Foresees anew on each new day and after the journal has told something, at most every two minutes, and brings alerts
 * and calls up to it. Texts that wait for preparation at a start have that time, for they seem longer until then.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class OutlookWatch implements ApplicationEventListener<ServerStartupEvent> {
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final OutlookDesk outlooks;
    private final LatenessDesk lateness;
    private final Statistics statistics;
    private final BackgroundPace pace;
    private final Clock clock;
    private final RepeatedWork work = new RepeatedWork(OutlookWatch.class, "outlook", 1);
    private @Nullable Outlook kept;

    OutlookWatch(OutlookDesk outlooks, LatenessDesk lateness, Statistics statistics, BackgroundPace pace, Clock clock) {
        this.outlooks = outlooks;
        this.lateness = lateness;
        this.statistics = statistics;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        work.every(PAUSE, "What will be late could not be foreseen and is tried again", this::follow);
    }

    /** While the past is still being counted nobody's pace is known; what seems late then may not be. */
    private void follow() {
        if (!statistics.areNearlyCurrent()) {
            return;
        }
        Outlook known = kept;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (known == null || !known.force().from().equals(today) || outlooks.isBehind(known)) {
            pace.work(this::keep);
        }
    }

    private void keep() {
        Outlook fresh = outlooks.now();
        lateness.keep(fresh);
        kept = fresh;
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
