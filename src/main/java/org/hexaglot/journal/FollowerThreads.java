package org.hexaglot.journal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.hexaglot.kernel.RepeatedWork;

/**
 * Has every follower take the journal once a second, each on a thread of its own so that none waits for another. What
 * fails is tried again with the next second.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class FollowerThreads implements ApplicationEventListener<ServerStartupEvent> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Following following;
    private final List<Follower> followers;
    private final RepeatedWork work;

    FollowerThreads(Following following, List<Follower> followers) {
        this.following = following;
        this.followers = followers;
        this.work = new RepeatedWork(FollowerThreads.class, "journal-follower", Math.max(1, followers.size()));
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        for (Follower follower : followers) {
            String failed = "The journal could not be taken by " + follower.name() + "; it is tried again";
            work.every(PAUSE, failed, () -> follow(follower));
        }
    }

    private void follow(Follower follower) {
        int taken = Following.AT_ONCE;
        while (taken >= Following.AT_ONCE && !work.isClosing()) {
            taken = following.advance(follower);
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
