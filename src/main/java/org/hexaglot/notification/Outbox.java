package org.hexaglot.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What waits to be mailed and what became of it. Everything joins the transaction of the caller. */
public interface Outbox {
    /** What becomes of a row. */
    enum State {
        WAITING,
        SENT,
        /** Nothing was left to say when its time came. */
        PASSED,
        /** Given up. */
        FAILED
    }

    /**
     * A row to be kept.
     *
     * @param letter rows of one person with the same letter travel in one mail
     */
    record Row(PersonId person, Cause cause, String letter, Instant sendAt) {}

    /**
     * Rows of one person that travel together.
     *
     * @param name of the letter
     * @param tries this one included
     */
    record Letter(PersonId person, String name, int tries, List<Cause> causes) {
        public Letter {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A letter as lists tell of it.
     *
     * @param at when it was or will be sent, or was given up
     * @param problem why it was not delivered, or null
     * @param trouble of which kind that is, or null
     */
    record Told(
            PersonId person,
            String letter,
            State state,
            int rows,
            int tries,
            Instant at,
            @Nullable String problem,
            @Nullable Trouble trouble) {}

    /**
     * Why a letter did not get through.
     *
     * @param reason as the server gave it
     */
    record Problem(Trouble trouble, String reason) {}

    /** Keeps the rows; one whose person was told of the same cause before is left out. */
    void put(List<Row> rows, Instant now);

    /**
     * Gives a letter whose time has come to this worker until then, or nothing when there is none or others have it. Of
     * several who ask exactly one gets it.
     */
    Optional<Letter> claim(String worker, Instant now, Instant until);

    /** Ends a letter that this worker still has: it is sent, or there was nothing left to say. */
    void end(Letter letter, String worker, State state, Instant now);

    /** Ends a letter that this worker still has without it being delivered. */
    void giveUp(Letter letter, String worker, Problem problem, Instant now);

    /**
     * Lets a letter that this worker still has wait until then.
     *
     * @param counts whether this was a try of the letter's own
     */
    void postpone(Letter letter, String worker, Instant until, Problem problem, boolean counts);

    /** A task that somebody has claimed. */
    record Claimed(
            String task, DocumentId document, @Nullable Language language, PersonId holder, Instant dueAt) {}

    /** Claimed tasks that are due in this time, soonest first. */
    List<Claimed> due(Instant from, Instant until);

    /** A task in the pool. */
    record Unclaimed(String task, DocumentId document) {}

    /** The unclaimed tasks of these documents of which the pool was not told before; notes that it is told now. */
    List<Unclaimed> untold(Collection<DocumentId> documents);

    /** Forgets tasks that are closed, and some of the rows that were ended before this moment. */
    void forget(Instant before);

    /** The newest letters of a person, or of everybody. */
    List<Told> latest(@Nullable PersonId person, @Nullable State state, int limit);

    /** Letters that wait because they did not get through yet, those that are tried next first. */
    List<Told> troubled(int limit);

    /** Lets all letters that wait because they did not get through be sent now. */
    void hasten(Instant now);

    /** Lets a letter that was given up be sent once more; answers whether there is one. */
    boolean retry(PersonId person, String letter, Instant now);

    /** How many rows are in this state. */
    long count(State state);
}
