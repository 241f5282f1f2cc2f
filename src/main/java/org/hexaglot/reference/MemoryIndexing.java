package org.hexaglot.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.hexaglot.kernel.RepeatedWork;
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
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MemoryReading memory;
    private final MemoryIndex index;
    private final RepeatedWork work = new RepeatedWork(MemoryIndexing.class, "memory-index", 1);

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
        work.every(Duration.ZERO, PAUSE, "The index of the memory could not follow and is tried again", this::catchUp);
    }

    public Progress progress() {
        Edge edge = memory.edge();
        Edge position = index.position();
        return new Progress(position.identity().equals(edge.identity()) ? position.number() : 0, edge.number());
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
        while (index.position().number() < edge.number() && !work.isClosing()) {
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
    void close() {
        work.close();
    }
}
