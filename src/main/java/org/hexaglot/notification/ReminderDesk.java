package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.notification.Outbox.Claimed;

/**
 * Reminds those who hold open tasks that are due within a day or overdue: once for each due date, never when the task is
 * done, never anybody else (domain.md, section 9).
 */
@Singleton
public class ReminderDesk {
    private static final Duration SOON = Duration.ofDays(1);
    /** What is overdue for longer was reminded of before. */
    private static final Duration FRESH = Duration.ofDays(2);

    /** How long what was sent stays in the lists. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final MailSettings settings;
    private final Staff staff;
    private final Schedule schedule;
    private final Outbox outbox;
    private final Clock clock;

    ReminderDesk(MailSettings settings, Staff staff, Schedule schedule, Outbox outbox, Clock clock) {
        this.settings = settings;
        this.staff = staff;
        this.schedule = schedule;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Puts into the outbox what has become due since it was last asked, and forgets what was sent long ago. */
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        outbox.forget(now.minus(KEPT));
        if (!settings.isConfigured()) {
            return;
        }
        Staff.Present present = staff.after(List.of());
        List<Addressed> reminders = outbox.due(now.minus(FRESH), now.plus(SOON)).stream()
                .flatMap(task -> reminder(task, now, present).stream())
                .toList();
        outbox.put(schedule.of(reminders, now), now);
    }

    private static Optional<Addressed> reminder(Claimed task, Instant now, Staff.Present present) {
        Topic topic = task.dueAt().isAfter(now) ? Topic.DUE_SOON : Topic.OVERDUE;
        String key = topic.code() + ":" + task.task() + ":" + task.dueAt().getEpochSecond();
        Cause cause = new Cause(topic, key, null, task.document(), task.language(), task.task(), task.dueAt());
        return present.find(task.holder()).map(person -> new Addressed(person, cause));
    }
}
