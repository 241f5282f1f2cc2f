package org.hexaglot.content.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what killed processes left of uploads, at the start and every hour. A day is longer than any upload takes, so
 * that nobody's unfinished upload is taken away, not even another node's on the same folder.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class StagingSweep {
    private static final Logger LOG = LoggerFactory.getLogger(StagingSweep.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final FolderContentStore store;

    StagingSweep(FolderContentStore store) {
        this.store = store;
    }

    /** Files carry the time of the machine, which the clock of a demonstration is not. */
    @Scheduled(fixedDelay = "1h")
    void sweep() {
        try {
            int swept = store.sweepStaging(Instant.now().minus(KEPT));
            if (swept > 0) {
                LOG.info("Deleted {} unfinished uploads that were older than a day", swept);
            }
        } catch (IOException unreadable) {
            LOG.warn("Unfinished uploads could not be deleted", unreadable);
        }
    }
}
