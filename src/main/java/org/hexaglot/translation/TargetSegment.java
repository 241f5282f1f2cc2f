package org.hexaglot.translation;

import java.time.Instant;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The translation of one segment into one language.
 *
 * @param origin where it came from: {@link #RETURN}, {@link #EARLIER}, {@link #MEMORY} or {@link #FILE}
 * @param changedBy who gave it, or null when nobody did by hand
 */
public record TargetSegment(
        int position,
        String text,
        SegmentState state,
        String origin,
        @Nullable PersonId changedBy,
        Instant changedAt) {
    /** Came back from a translator's tool. */
    public static final String RETURN = "return";
    /** Taken over from the source before this one. */
    public static final String EARLIER = "earlier";
    /** Offered by the memory; somebody has taken it when its state is beyond the initial one. */
    public static final String MEMORY = "memory";

    /** Found in a file that was translated in a word processor; when its state is the initial one, in doubt. */
    public static final String FILE = "file";

    /** Whether it only stands here as an offer that nobody has taken yet. */
    public boolean isOffered() {
        return state == SegmentState.INITIAL && (origin.equals(MEMORY) || origin.equals(FILE));
    }
}
