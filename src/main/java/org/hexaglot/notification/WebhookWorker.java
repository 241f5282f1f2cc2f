package org.hexaglot.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes calls of webhooks whose time has come, on a few threads so that a slow endpoint does not stop the others. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class WebhookWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookWorker.class);
    private static final int THREADS = 3;
    private static final long PAUSE_SECONDS = 2;
    private static final long CLOSING_SECONDS = 30;

    private final Courier courier;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, task -> {
        Thread made = new Thread(task, "webhooks");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private volatile boolean closing;

    WebhookWorker(Courier courier) {
        this.courier = courier;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        for (int i = 0; i < THREADS; i++) {
            threads.scheduleWithFixedDelay(this::send, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void send() {
        try {
            while (!closing && courier.sendOne().isPresent()) {
                // until nothing waits any more
            }
        } catch (RuntimeException failure) {
            LOG.warn("A webhook could not be called; it is tried again", failure);
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        threads.shutdown();
        threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
