package org.hexaglot.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads in the journal what was issued and has it fed into the memory. The position is stored; each node reads, one at a
 * time, and a document is fed in the transaction that marks it as fed, so it gets in once.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class IssuanceReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuanceReader.class);
    private static final long PAUSE_MILLISECONDS = 2000;
    private static final long CLOSING_SECONDS = 30;

    private final IssuanceTail tail;
    private final MemoryFeed feed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "memory-feed");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean closing;
    private boolean cutAlike;

    IssuanceReader(IssuanceTail tail, MemoryFeed feed) {
        this.tail = tail;
        this.feed = feed;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.scheduleWithFixedDelay(this::follow, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            if (!cutAlike) {
                cutAnew();
                cutAlike = true;
            }
            readOn();
        } catch (RuntimeException failure) {
            LOG.warn("What was issued could not be fed into the memory and is tried again", failure);
        }
    }

    /** Feeds once more what was cut into sentences by rules of another version. */
    public synchronized void cutAnew() {
        for (DocumentId document : feed.cutOtherwise()) {
            if (closing) {
                return;
            }
            BackgroundPace.work(() -> feed(document));
        }
    }

    /** Feeds all that was issued until now. */
    public synchronized void readOn() {
        Set<DocumentId> told = new HashSet<>();
        for (IssuanceTail.Stretch stretch = tail.next(); !closing; stretch = tail.next()) {
            for (DocumentId document : stretch.issued()) {
                if (closing) {
                    return;
                }
                if (told.add(document)) {
                    BackgroundPace.work(() -> feed(document));
                }
            }
            if (!tail.moveOn(stretch)) {
                return;
            }
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
            feed.fail(document, failure.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        thread.shutdown();
        thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
