package org.hexaglot.document;

import java.time.Instant;
import org.hexaglot.kernel.PersonId;

/** The request to accept a text above its word limit and what became of it (domain.md, section 3). */
public record Waiver(State state, String reason, PersonId by, Instant at) {
    /** What became of the request. */
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED
    }
}
