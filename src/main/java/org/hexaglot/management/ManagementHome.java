package org.hexaglot.management;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Period;

/**
 * Puts together what there is to say of a period. What takes longest is counted on another thread meanwhile, and once a
 * minute for each reader. Nobody waits for it with a connection to the database in hand.
 */
@Singleton
public class ManagementHome {
    private static final int READERS = 500;
    private static final int THREADS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "management");
        thread.setDaemon(true);
        return thread;
    });

    private final AsyncCache<Asked, Background> backgrounds = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(READERS)
            .executor(threads)
            .buildAsync();

    private final ForegroundDesk foreground;
    private final BackgroundDesk background;

    ManagementHome(ForegroundDesk foreground, BackgroundDesk background) {
        this.foreground = foreground;
        this.background = background;
    }

    /** @param filters station, body, session, department and category as in addresses; refuses what is not known */
    public Overview overview(Actor actor, Period period, Map<String, String> filters) {
        Asked asked = new Asked(actor, period, filters);
        CompletableFuture<Background> counting = backgrounds.get(asked, background::count);
        Foreground now = foreground.count(asked);
        Background slow = counting.join();
        return new Overview(
                period,
                now.figures(),
                slow.trend(),
                now.languages(),
                now.stations(),
                now.bodies(),
                now.departments(),
                now.funnel(),
                slow.days(),
                slow.causes(),
                slow.work(),
                now.worst(),
                now.ahead(),
                now.known(),
                now.behind());
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
