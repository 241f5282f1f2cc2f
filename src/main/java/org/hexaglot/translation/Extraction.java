package org.hexaglot.translation;

import java.time.Instant;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * The preparation of one source revision for translation into all languages at once.
 *
 * @param revision the id of the manuscript or edited text
 * @param problem the key of the refusal for which it failed, or null
 * @param changed segments that differ from the source before; added: those that it did not have
 */
public record Extraction(
        long id,
        DocumentId document,
        long revision,
        State state,
        int attempts,
        @Nullable String rules,
        @Nullable String problem,
        Totals totals,
        Instant requestedAt) {
    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED
    }

    /** Counts of segments, and words by our rules. */
    public record Totals(int segments, int words, int changed, int added) {
        public static final Totals NONE = new Totals(0, 0, 0, 0);
    }

    public boolean isReady() {
        return state == State.READY;
    }
}
