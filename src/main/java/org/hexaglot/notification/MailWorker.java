package org.hexaglot.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.hexaglot.kernel.RepeatedWork;
import org.hexaglot.notification.Outbox.Letter;

/** Sends letters whose time has come, every two seconds, and looks for what is due each minute. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class MailWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration REMINDERS = Duration.ofMinutes(1);
    private static final String FAILED = "Mail could not be sent; it is tried again";

    private final MailSettings settings;
    private final Postman postman;
    private final ReminderDesk reminders;
    private final RepeatedWork work = new RepeatedWork(MailWorker.class, "mail", 1);

    MailWorker(MailSettings settings, Postman postman, ReminderDesk reminders) {
        this.settings = settings;
        this.postman = postman;
        this.reminders = reminders;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (settings.isConfigured()) {
            work.every(PAUSE, FAILED, this::send);
        }
        work.every(REMINDERS, FAILED, reminders::remind);
    }

    private void send() {
        Optional<Letter> sent = postman.sendOne();
        while (sent.isPresent() && !work.isClosing()) {
            sent = postman.sendOne();
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
