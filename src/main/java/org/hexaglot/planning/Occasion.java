package org.hexaglot.planning;

import java.time.LocalDate;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A session, or an agenda item of a session, for which a document is needed. Dates are calendar days at the station and
 * null while they are not known.
 *
 * @param anchor what the body counts from
 * @param consideration when the agenda item is considered
 */
public record Occasion(
        Considered reference,
        DutyStation station,
        Anchor anchor,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable LocalDate consideration) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public Occasion {
        mustBeSensible(opens);
        mustBeSensible(closes);
        mustBeSensible(consideration);
    }

    /** The day of this kind, or null while it is not known. */
    @Nullable
    LocalDate day(Anchor kind) {
        return switch (kind) {
            case SESSION_OPENING -> opens;
            case CONSIDERATION -> consideration;
            case SESSION_CLOSING -> closes;
        };
    }

    private static void mustBeSensible(@Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw Refusal.invalid("date-out-of-range")
                    .with("date", date.toString())
                    .with("first", String.valueOf(FIRST_YEAR))
                    .with("last", String.valueOf(LAST_YEAR));
        }
    }
}
