package org.hexaglot.journal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every follower take the journal once a second, each on a thread of its own so that none waits for another. What
 * fails is tried again with the next second.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class FollowerThreads implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FollowerThreads.class);
    private static final long PAUSE_MILLISECONDS = 1000;
    private static final long CLOSING_SECONDS = 30;

    private final Following following;
    private final List<Follower> followers;
    private final ScheduledExecutorService threads;
    private volatile boolean closing;

    FollowerThreads(Following following, List<Follower> followers) {
        this.following = following;
        this.followers = followers;
        this.threads = Executors.newScheduledThreadPool(Math.max(1, followers.size()), task -> {
            Thread made = new Thread(task, "journal-follower");
            made.setDaemon(true);
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
        });
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        for (Follower follower : followers) {
            threads.scheduleWithFixedDelay(
                    () -> follow(follower), PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void follow(Follower follower) {
        try {
            int taken = Following.AT_ONCE;
            while (taken >= Following.AT_ONCE && !closing) {
                taken = following.advance(follower);
            }
        } catch (RuntimeException failure) {
            LOG.warn("The journal could not be taken by {}; it is tried again", follower.name(), failure);
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        threads.shutdown();
        threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
