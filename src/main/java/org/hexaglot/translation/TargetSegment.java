package org.hexaglot.translation;

import java.time.Instant;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The translation of one segment into one language.
 *
 * @param origin where it came from: {@link #RETURN}, {@link #EARLIER}, {@link #MEMORY}, {@link #FILE} or {@link #HAND};
 *     in doubt, the reason stands behind {@link #FILE}
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
    /** Found in a file that was translated in a word processor. */
    public static final String FILE = "file";
    /** Typed by somebody who settled a doubt. */
    public static final String HAND = "hand";

    private static final String IN_DOUBT = FILE + ":";

    /**
     * Found in a file, but not for sure: an offer until somebody has looked at it.
     *
     * @param doubt why, in a word
     */
    static TargetSegment doubtful(int position, String text, String doubt, Instant now) {
        return new TargetSegment(position, text, SegmentState.INITIAL, IN_DOUBT + doubt, null, now);
    }

    /** Whether it only stands here as an offer that nobody has taken yet. */
    public boolean isOffered() {
        return state == SegmentState.INITIAL && (origin.equals(MEMORY) || isOfFile());
    }

    /** Whether it was found in a file, for sure or not. */
    public boolean isOfFile() {
        return origin.equals(FILE) || origin.startsWith(IN_DOUBT);
    }

    /** Why it was in doubt when it was found in a file, in a word; empty when that was not told. */
    public String doubt() {
        return origin.startsWith(IN_DOUBT) ? origin.substring(IN_DOUBT.length()) : "";
    }
}
