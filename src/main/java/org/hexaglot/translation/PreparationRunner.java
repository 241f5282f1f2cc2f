package org.hexaglot.translation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hexaglot.kernel.BackgroundPace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares in the background what was asked for, one text at a time, once the service answers. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class PreparationRunner implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(PreparationRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PreparationDesk desk;
    private final BackgroundPace pace;
    private @Nullable Thread runner;
    private volatile boolean stopped;

    PreparationRunner(PreparationDesk desk, BackgroundPace pace) {
        this.desk = desk;
        this.pace = pace;
    }

    @Override
    public synchronized void onApplicationEvent(ServerStartupEvent event) {
        if (runner == null) {
            Thread thread = new Thread(this::run, "preparation");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            runner = thread;
            thread.start();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                AtomicBoolean found = new AtomicBoolean();
                pace.work(() -> found.set(prepareOne()));
                if (!found.get()) {
                    Thread.sleep(PAUSE.toMillis());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean prepareOne() {
        try {
            return desk.prepareNext();
        } catch (RuntimeException failure) {
            if (!stopped) {
                LOG.warn("Preparation goes on later", failure);
            }
            return false;
        }
    }

    /** Lets the text in hand be finished, within reason. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        Thread thread;
        synchronized (this) {
            thread = runner;
        }
        if (thread != null) {
            thread.join(PAUSE.multipliedBy(5).toMillis());
            thread.interrupt();
        }
    }
}
