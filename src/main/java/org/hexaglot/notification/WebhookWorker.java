package org.hexaglot.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hexaglot.kernel.RepeatedWork;

/** Makes calls of webhooks whose time has come, on a few threads so that a slow endpoint does not stop the others. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class WebhookWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final int THREADS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Courier courier;
    private final RepeatedWork work = new RepeatedWork(WebhookWorker.class, "webhooks", THREADS);

    WebhookWorker(Courier courier) {
        this.courier = courier;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        for (int i = 0; i < THREADS; i++) {
            work.every(PAUSE, "A webhook could not be called; it is tried again", this::send);
        }
    }

    private void send() {
        while (!work.isClosing() && courier.sendOne().isPresent()) {
            // until nothing waits any more
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
