package org.hexaglot.parity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has documents compared when the journal tells that a file came or a language is ready, so that whoever looks finds it
 * done. It may miss some, at a restart: whoever asks for a document that was missed has it compared then.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class ParityReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ParityReader.class);
    private static final long PAUSE_MILLISECONDS = 2000;
    private static final long CLOSING_SECONDS = 30;

    private final ParityTail tail;
    private final ParityCheck check;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "parity");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private volatile boolean closing;
    private long position;

    ParityReader(ParityTail tail, ParityCheck check) {
        this.tail = tail;
        this.check = check;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        position = tail.newest();
        thread.scheduleWithFixedDelay(this::follow, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            readOn();
        } catch (RuntimeException failure) {
            LOG.warn("Language versions could not be compared; it is done when they are asked for", failure);
        }
    }

    private void readOn() {
        ParityTail.Stretch stretch = tail.after(position);
        position = stretch.to();
        Set<DocumentId> changed = stretch.changed();
        for (DocumentId document : changed) {
            if (closing) {
                return;
            }
            if (tail.isComplete(document)) {
                BackgroundPace.work(() -> check.bringUpToDate(document));
            }
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        thread.shutdown();
        thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
