package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.notification.Outbox.State;

/** What administrators see of mail: how much waits, what was given up and why; they have it sent once more. */
@Singleton
public class MailDesk {
    private static final int MOST = 200;

    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    MailDesk(Outbox outbox, Journal journal, Clock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** The mail as a whole: notices that wait, and letters that were given up, the newest first. */
    public record Standing(long waiting, List<Outbox.Told> failed) {
        public Standing {
            failed = List.copyOf(failed);
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        return new Standing(outbox.count(State.WAITING), outbox.latest(null, State.FAILED, MOST));
    }

    /** Has a letter that was given up sent once more. */
    @Transactional
    public void retry(Actor actor, PersonId person, String letter) {
        actor.mustBe(Role.ADMINISTRATOR);
        if (!outbox.retry(person, letter, clock.instant())) {
            throw Refusal.notFound("unknown-letter");
        }
        journal.record(actor, new LetterRetried(person, letter));
    }
}
