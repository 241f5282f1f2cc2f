package org.hexaglot.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hexaglot.reference.MemoryUnits.Change;
import org.hexaglot.reference.MemoryUnits.Edge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of this node at the edge of the memory. It reads by number what the index has not seen, whoever wrote
 * it and on whichever node; an index of another database or version is built anew the same way, from number 0.
 */
@Singleton
@Requires(property = "hexaglot.memory.indexing", notEquals = "false")
public final class MemoryIndexing implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryIndexing.class);
    private static final int AT_ONCE = 2000;
    private static final int SETTLED_AFTER = 100;
    private static final long PAUSE_MILLISECONDS = 1000;

    private static final long CLOSING_SECONDS = 30;

    private final MemoryReading memory;
    private final MemoryIndex index;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "memory-index");
        made.setDaemon(true);
        return made;
    });

    private volatile boolean closing;

    MemoryIndexing(MemoryReading memory, MemoryIndex index) {
        this.memory = memory;
        this.index = index;
    }

    /** How far this node is: units changes seen of all there are. */
    public record Progress(long seen, long all) {
        public boolean isComplete() {
            return seen >= all;
        }
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.scheduleWithFixedDelay(this::follow, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    public Progress progress() {
        Edge edge = memory.edge();
        Edge position = index.position();
        return new Progress(position.identity().equals(edge.identity()) ? position.number() : 0, edge.number());
    }

    private void follow() {
        try {
            catchUp();
        } catch (RuntimeException failure) {
            LOG.warn("The index of the memory could not follow and is tried again", failure);
        }
    }

    /** Takes in all that there is now; what is committed before this call can be found after it. */
    public synchronized void catchUp() {
        Edge edge = memory.edge();
        if (!index.position().identity().equals(edge.identity())
                || index.position().number() > edge.number()) {
            LOG.info("The index of the memory is built anew: {} changes to read", edge.number());
            index.begin(edge.identity());
        }
        int rounds = 0;
        while (index.position().number() < edge.number() && !closing) {
            List<Change> changes = memory.changes(index.position().number(), AT_ONCE);
            if (changes.isEmpty()) {
                break;
            }
            index.apply(changes);
            if (++rounds % SETTLED_AFTER == 0) {
                index.settle();
                LOG.info(
                        "The index of the memory has {} of {} changes",
                        index.position().number(),
                        edge.number());
            }
        }
        index.settle();
    }

    @PreDestroy
    void close() throws InterruptedException {
        // Never interrupted: the index would lose its files under its hands.
        closing = true;
        thread.shutdown();
        thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
