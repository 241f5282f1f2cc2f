package org.hexaglot.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands to the six-week line, in one place for pages, lists and indicators. Days are those of the duty
 * station.
 *
 * <ul>
 *   <li>late: the issue-by day has passed, or the slot date has passed without a manuscript;
 *   <li>at risk: the last day to leave the present stage has passed or is nearer than the threshold of
 *       {@code workflow/time-frames.yml};
 *   <li>on track: all others, also those without any date.
 * </ul>
 */
public final class Standings {
    private Standings() {}

    /** @param issuedOn the day of issuance at the station, or null while not issued */
    public static Standing of(Document document, LocalDate today, int atRiskDays, @Nullable LocalDate issuedOn) {
        return of(document.stage(), document.dates(), today, atRiskDays, issuedOn);
    }

    public static Standing of(Stage stage, Dates dates, LocalDate today, int atRiskDays, @Nullable LocalDate issuedOn) {
        LocalDate issueBy = dates.issueBy();
        if (issuedOn != null) {
            return issueBy != null && issuedOn.isAfter(issueBy) ? Standing.ISSUED_LATE : Standing.ISSUED_ON_TIME;
        }
        if (stage == Stage.WITHDRAWN) {
            return Standing.ON_TRACK;
        }
        LocalDate submitBy = dates.submitBy();
        if (issueBy != null && today.isAfter(issueBy)
                || stage == Stage.FORECAST && submitBy != null && today.isAfter(submitBy)) {
            return Standing.LATE;
        }
        LocalDate mustMoveBy = dates.mustMoveBy();
        boolean near = mustMoveBy != null && today.plusDays(atRiskDays).isAfter(mustMoveBy);
        return near ? Standing.AT_RISK : Standing.ON_TRACK;
    }

    /** Calendar days until the last day to leave the present stage; negative when it has passed; null without a date. */
    public static @Nullable Integer slackDays(Dates dates, LocalDate today) {
        LocalDate mustMoveBy = dates.mustMoveBy();
        return mustMoveBy == null ? null : (int) ChronoUnit.DAYS.between(today, mustMoveBy);
    }
}
