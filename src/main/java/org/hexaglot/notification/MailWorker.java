package org.hexaglot.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hexaglot.notification.Outbox.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends letters whose time has come, every two seconds, and looks for what is due each minute. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class MailWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final long PAUSE_SECONDS = 2;
    private static final long REMINDERS_SECONDS = 60;
    private static final long CLOSING_SECONDS = 30;

    private final MailSettings settings;
    private final Postman postman;
    private final ReminderDesk reminders;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "mail");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private volatile boolean closing;

    MailWorker(MailSettings settings, Postman postman, ReminderDesk reminders) {
        this.settings = settings;
        this.postman = postman;
        this.reminders = reminders;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (settings.isConfigured()) {
            thread.scheduleWithFixedDelay(() -> safely(this::send), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
        thread.scheduleWithFixedDelay(
                () -> safely(reminders::remind), REMINDERS_SECONDS, REMINDERS_SECONDS, TimeUnit.SECONDS);
    }

    private void send() {
        Optional<Letter> sent = postman.sendOne();
        while (sent.isPresent() && !closing) {
            sent = postman.sendOne();
        }
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("Mail could not be sent; it is tried again", failure);
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        thread.shutdown();
        thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
