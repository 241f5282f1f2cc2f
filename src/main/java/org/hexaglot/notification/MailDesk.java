package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final Postman postman;
    private final Clock clock;

    MailDesk(Outbox outbox, Journal journal, Postman postman, Clock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * The mail as a whole.
     *
     * @param waiting notices
     * @param troubled letters that did not get through yet and are tried again, the next ones first
     * @param failed letters that were given up, the newest first
     */
    public record Standing(long waiting, List<Outbox.Told> troubled, List<Outbox.Told> failed) {
        public Standing {
            troubled = List.copyOf(troubled);
            failed = List.copyOf(failed);
        }

        /** What keeps all mail from getting through. */
        public Optional<Outbox.Told> stopped() {
            return troubled.stream()
                    .filter(told -> told.trouble() != null && told.trouble().stopsAll())
                    .findFirst();
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        return new Standing(
                outbox.count(State.WAITING), outbox.troubled(MOST), outbox.latest(null, State.FAILED, MOST));
    }

    /** Has everything that did not get through tried again now. */
    @Transactional
    public void goOn(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        outbox.hasten(clock.instant());
        postman.goOn();
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
