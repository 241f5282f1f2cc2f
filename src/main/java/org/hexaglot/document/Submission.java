package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
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

    /** The manuscript is in; refuses a late one that does not say why (domain.md, section 2). */
    Submission received(
            Instant at,
            @Nullable Boolean inTime,
            int counted,
            String rules,
            @Nullable String reason,
            @Nullable LocalDate slotDate) {
        boolean late = Boolean.FALSE.equals(inTime);
        if (late && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("late-reason-required").with("slot", slotDate).field("lateReason", "required");
        }
        return new Submission(at, inTime, counted, rules, limit, waiver, late ? reason : null, null);
    }

    Submission counted(int newWords, String rules) {
        return new Submission(submittedAt, onTime, newWords, rules, limit, waiver, lateReason, acceptedAt);
    }

    /** Refuses a text above the limit without a waiver. */
    Submission accepted(Instant at) {
        if (isOverLimit() && !isWaived()) {
            throw Refusal.wrongState("over-word-limit").with("words", words).with("limit", limit);
        }
        return new Submission(submittedAt, onTime, words, wordRules, limit, waiver, lateReason, at);
    }

    /** Asks for leave to exceed the limit; refused where it is not exceeded. */
    Submission waiverRequested(String reason, PersonId by, Instant at) {
        if (!isOverLimit()) {
            throw Refusal.wrongState("within-word-limit").with("words", words).with("limit", limit);
        }
        return waived(new Waiver(Waiver.State.REQUESTED, reason, by, at));
    }

    Submission waived(Waiver newWaiver) {
        return new Submission(submittedAt, onTime, words, wordRules, limit, newWaiver, lateReason, acceptedAt);
    }

    Submission limited(int newLimit) {
        return new Submission(submittedAt, onTime, words, wordRules, newLimit, waiver, lateReason, acceptedAt);
    }
}
