package org.hexaglot.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;

/** Alerts as they are kept, one row for each cause of each document. Everything joins the transaction of the caller. */
public interface Alerts {
    /** Waits until nobody else keeps alerts and calls; answers when the calls of a day were kept last. */
    Instant lock();

    void kept(Instant at);

    /** All that are open, oldest first. */
    List<Alert> open();

    Optional<Alert> lock(long id);

    /**
     * Raises one, or opens the earlier one of the same cause again.
     *
     * @return whether it is to be told: it is new, or was averted since
     */
    boolean raise(Alert alert);

    void acknowledge(long id, PersonId by, Instant at);

    void snooze(long id, LocalDate until);

    /** It is neither acknowledged nor put off any more. */
    void reopen(long id);

    void escalate(long id, Instant at);

    void close(long id, Alert.Outcome outcome, Instant at);
}
