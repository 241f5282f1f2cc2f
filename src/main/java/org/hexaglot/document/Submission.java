package org.hexaglot.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How and when the manuscript came in.
 *
 * @param onTime whether it came until the end of the slot date at the station; null before submission or without a slot
 * @param words counted by {@code wordRules}, footnotes, headings and hidden text included
 * @param wordRules version of the counting rules
 * @param limit words allowed without a waiver
 * @param lateReason printed as the asterisk note on the title
 */
public record Submission(
        @Nullable Instant submittedAt,
        @Nullable Boolean onTime,
        @Nullable Integer words,
        @Nullable String wordRules,
        int limit,
        @Nullable Waiver waiver,
        @Nullable String lateReason,
        @Nullable Instant acceptedAt) {

    static Submission awaited(int limit) {
        return new Submission(null, null, null, null, limit, null, null, null);
    }

    public boolean isOverLimit() {
        return words != null && words > limit;
    }

    public boolean isWaived() {
        return waiver != null && waiver.state() == Waiver.State.GRANTED;
    }

    Submission received(Instant at, @Nullable Boolean inTime, int counted, String rules, @Nullable String reason) {
        return new Submission(at, inTime, counted, rules, limit, waiver, reason, null);
    }

    Submission counted(int newWords, String rules) {
        return new Submission(submittedAt, onTime, newWords, rules, limit, waiver, lateReason, acceptedAt);
    }

    Submission waived(Waiver newWaiver) {
        return new Submission(submittedAt, onTime, words, wordRules, limit, newWaiver, lateReason, acceptedAt);
    }

    Submission accepted(Instant at) {
        return new Submission(submittedAt, onTime, words, wordRules, limit, waiver, lateReason, at);
    }

    Submission limited(int newLimit) {
        return new Submission(submittedAt, onTime, words, wordRules, newLimit, waiver, lateReason, acceptedAt);
    }
}
