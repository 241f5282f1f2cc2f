package org.hexaglot.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.RepeatedWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads in the journal what was issued and has it fed into the memory. Each node reads on from where it is and stores how
 * far it got for the next start; a document is fed in the transaction that marks it as fed, so it gets in once.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class IssuanceReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuanceReader.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final IssuanceTail tail;
    private final MemoryFeed feed;
    private final BackgroundPace pace;
    private final RepeatedWork work = new RepeatedWork(IssuanceReader.class, "memory-feed", 1);
    private final Set<DocumentId> due = new LinkedHashSet<>();
    private boolean cutAlike;
    private @Nullable ReadingPlace place;
    private long stored;

    IssuanceReader(IssuanceTail tail, MemoryFeed feed, BackgroundPace pace) {
        this.tail = tail;
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
        ReadingPlace reading = place == null ? tail.start() : place;
        if (place == null) {
            place = reading;
            stored = reading.settled();
        }
        boolean more = true;
        while (more && !work.isClosing()) {
            more = tail.next(reading, System.nanoTime(), due);
            if (feedDue() && reading.settled() != stored) {
                tail.moveTo(reading.settled());
                stored = reading.settled();
            }
        }
    }

    /** Whether all are done; what is left when the service stops is read again at the next start. */
    private boolean feedDue() {
        for (DocumentId document : List.copyOf(due)) {
            if (work.isClosing()) {
                return false;
            }
            pace.work(() -> feed(document));
            due.remove(document);
        }
        return true;
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
