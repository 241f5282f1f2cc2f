package org.hexaglot.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The six-week line of a document as it is drawn: from the slot over the day of issue to the anchor, with today's mark.
 * All positions are hundredths of the drawn width, counted from the slot in reading
 * direction; a day before the slot stands on it.
 *
 * @param slot day on which the manuscript is due
 * @param submitted day on which it came, or null
 * @param issueBy last day on which issuance is on time
 * @param issued day on which it was issued, or null
 * @param anchor day of the session's opening or of the consideration; of a post-session document, of its closing
 * @param today the day at the duty station
 * @param standing one of {@code on-track at-risk late held issued-on-time issued-late}
 */
public record SixWeekLine(
        LocalDate slot,
        @Nullable LocalDate submitted,
        LocalDate issueBy,
        @Nullable LocalDate issued,
        LocalDate anchor,
        LocalDate today,
        String standing) {

    private static final int LEAST_DAYS = 28;
    private static final double WHOLE = 100;

    private double at(LocalDate day) {
        LocalDate last = anchor.isAfter(issueBy) ? anchor : issueBy;
        long span = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(slot, last));
        double place = WHOLE * ChronoUnit.DAYS.between(slot, day) / span;
        return Math.round(Math.min(WHOLE, Math.max(0, place)) * 10) / 10.0;
    }

    public double issueByAt() {
        return at(issueBy);
    }

    public double anchorAt() {
        return at(anchor);
    }

    public double todayAt() {
        return at(today);
    }

    /** How far the coloured bar reaches: to the day of issue once issued, until then to today. */
    public double reachedAt() {
        return at(issued == null ? today : issued);
    }

    /** Where the part that lies behind the day of issue begins, when the bar reaches there. */
    public double overrunFrom() {
        return Math.min(issueByAt(), reachedAt());
    }

    /** Days to the line, negative when it is passed; after issuance, as it was on that day. */
    public long slackDays() {
        return ChronoUnit.DAYS.between(issued == null ? today : issued, issueBy);
    }
}
