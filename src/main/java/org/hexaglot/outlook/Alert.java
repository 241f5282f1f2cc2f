package org.hexaglot.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A document that is likely to be late for one cause. It is raised once, acknowledged or put off by somebody who can act,
 * escalated when nobody does, and closed by itself.
 *
 * @param language that holds the document, or null when the whole document waits
 * @param stage name of the task that holds it
 * @param likelyOn as foreseen when it was raised; null when beyond the days looked at
 * @param snoozedUntil from this day on it is told again
 */
public record Alert(
        long id,
        DocumentId document,
        @Nullable Language language,
        String stage,
        DutyStation station,
        Instant raisedAt,
        @Nullable LocalDate likelyOn,
        LocalDate issueBy,
        @Nullable PersonId acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate snoozedUntil,
        @Nullable Instant escalatedAt,
        @Nullable Instant closedAt) {
    /** How an alert ended. */
    public enum Outcome {
        /** Likely to be on time again. */
        AVERTED,
        /** Likely late still, but held elsewhere. */
        MOVED_ON,
        ISSUED,
        WITHDRAWN;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String code() {
            return code;
        }
    }

    public boolean isSnoozed(LocalDate today) {
        return snoozedUntil != null && today.isBefore(snoozedUntil);
    }

    /** Whether nobody has said that they know of it, and nobody put it off. */
    public boolean isUnanswered(LocalDate today) {
        return acknowledgedAt == null && !isSnoozed(today);
    }

    /** The day of the duty station on which it was told, or is told again. */
    LocalDate toldOn(WorkingCalendar calendar) {
        LocalDate told = calendar.dayOf(raisedAt);
        return snoozedUntil != null && snoozedUntil.isAfter(told) ? snoozedUntil : told;
    }

    boolean isFor(Holdup holdup) {
        return language == holdup.language() && stage.equals(holdup.stage());
    }
}
