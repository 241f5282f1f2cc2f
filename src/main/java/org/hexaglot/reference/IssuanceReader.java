package org.hexaglot.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.hexaglot.journal.Following;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds into the memory what was issued. A document is fed in the transaction that takes it from those that are due, so it
 * gets in once, however many nodes there are and whenever one of them dies.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class IssuanceReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuanceReader.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Documents that are looked up at once. */
    private static final int AT_ONCE = 100;

    private final Following following;
    private final IssuanceFollower follower;
    private final MemoryFeed feed;
    private final BackgroundPace pace;
    private final RepeatedWork work = new RepeatedWork(IssuanceReader.class, "memory-feed", 1);
    private boolean cutAlike;

    IssuanceReader(Following following, IssuanceFollower follower, MemoryFeed feed, BackgroundPace pace) {
        this.following = following;
        this.follower = follower;
        this.feed = feed;
        this.pace = pace;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        work.every(
                Duration.ZERO,
                PAUSE,
                "What was issued could not be fed into the memory and is tried again",
                this::follow);
    }

    private void follow() {
        if (!cutAlike) {
            cutAnew();
            cutAlike = true;
        }
        readOn();
    }

    /** Feeds once more what was cut into sentences by rules of another version. */
    public synchronized void cutAnew() {
        for (DocumentId document : feed.cutOtherwise()) {
            if (work.isClosing()) {
                return;
            }
            pace.work(() -> feed(document));
        }
    }

    /** Feeds all that was issued until now. */
    public synchronized void readOn() {
        int taken = Following.AT_ONCE;
        while (taken >= Following.AT_ONCE && !work.isClosing()) {
            taken = following.advance(follower);
        }
        List<DocumentId> due = feed.due(AT_ONCE);
        while (!due.isEmpty() && !work.isClosing()) {
            for (DocumentId document : due) {
                if (!work.isClosing()) {
                    pace.work(() -> feed(document));
                }
            }
            due = feed.due(AT_ONCE);
        }
    }

    private void feed(DocumentId document) {
        try {
            int units = feed.feed(document);
            if (units > 0) {
                LOG.info("{} units of document {} came into the memory", units, document);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Document {} does not get into the memory", document, failure);
            feed.fail(document, failure);
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
