package org.hexaglot.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.notification.Outbox.State;
import org.jspecify.annotations.Nullable;

/** Calls of webhooks that wait and what became of them. Everything joins the transaction of the caller. */
public interface Deliveries {
    /** An entry for an endpoint. */
    record Row(String endpoint, Entry entry, DocumentId document) {}

    /**
     * A call to be made.
     *
     * @param entry id in the journal
     * @param tries since it was made or replayed, this one included
     */
    record Delivery(long id, String endpoint, long entry, DocumentId document, int tries) {
        /** The header {@code webhook-id}, the same however often the call is made. */
        public String message() {
            return "msg_" + entry + "_" + endpoint;
        }
    }

    /**
     * One try.
     *
     * @param status of HTTP, or null when there was no answer
     * @param answer its beginning, or what went wrong
     */
    record Attempt(Instant at, @Nullable Integer status, int milliseconds, String answer) {
        public boolean isSuccess() {
            return status != null && status >= 200 && status < 300;
        }
    }

    /** A call as the log tells of it, with its tries, the newest first. */
    record Told(
            long id,
            long entry,
            String type,
            DocumentId document,
            State state,
            Instant madeAt,
            Instant sendAt,
            List<Attempt> attempts) {
        public Told {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * Calls in the order of a list.
     *
     * @param sizes how many calls there are in each group, on all pages, by the name of the state or the type
     */
    record Listed(List<Told> calls, Map<String, Integer> sizes) {
        public Listed {
            calls = List.copyOf(calls);
            sizes = Map.copyOf(sizes);
        }
    }

    /** Those of these documents of which nobody outside may hear. */
    Set<DocumentId> restricted(Collection<DocumentId> documents);

    /** Keeps the rows; an entry that the endpoint was to be told before is left out. */
    void put(List<Row> rows, Instant now);

    /** Gives a call whose time has come to this worker until then, or nothing; of several who ask exactly one gets it. */
    Optional<Delivery> claim(String worker, Instant now, Instant until);

    /** Ends a call that this worker still has, or with a moment has it made again then. */
    void end(Delivery delivery, String worker, State state, @Nullable Instant again);

    void log(Delivery delivery, Attempt attempt);

    /**
     * The calls of an endpoint that are asked for, in the order that is asked for.
     *
     * @param after the last call before the page, or null for the first page
     */
    Listed of(String endpoint, CallQuestion question, @Nullable ListPlace after, int limit);

    /** Has calls of this endpoint made once more, those that were made or given up; answers how many. */
    int replay(String endpoint, Collection<Long> ids, Instant now);

    /** Has all calls of this endpoint that were given up made once more; answers how many. */
    int replayFailed(String endpoint, Instant now);

    /** How many calls of this endpoint are in this state. */
    long count(String endpoint, State state);
}
