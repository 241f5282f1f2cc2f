package org.hexaglot.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of the plan that somebody who may not decide on it has put before the documents officers: another slot of a
 * document, or another opening of a session.
 *
 * @param id of its entry in the journal
 * @param address of the page on which it was tried out, and is applied
 * @param document that would have another slot, or null
 * @param submitBy with the document; the day of issuance may stay as it is
 * @param meeting body and number of the session that would move, or null
 * @param opens with the session
 * @param state what came of it
 * @param settledBy who set it aside, or null; their reason likewise
 */
public record Proposal(
        long id,
        PersonId by,
        Instant at,
        String address,
        String reason,
        @Nullable DocumentId document,
        @Nullable LocalDate submitBy,
        @Nullable LocalDate issueBy,
        @Nullable String meeting,
        @Nullable LocalDate opens,
        State state,
        @Nullable PersonId settledBy,
        @Nullable String answer) {
    /** What came of a proposal. */
    public enum State {
        OPEN,
        /** The slot is agreed so, or the session opens so. */
        APPLIED,
        SET_ASIDE;

        public String code() {
            return this == SET_ASIDE ? "set-aside" : name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
