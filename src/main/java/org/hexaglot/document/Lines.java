package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/** The six-week line of a document as pages draw it. */
public final class Lines {
    private Lines() {}

    /**
     * The line, or null while neither slot nor day of issuance is known.
     *
     * @param today at the duty station
     * @param atRiskDays threshold of {@code workflow/time-frames.yml}
     */
    public static @Nullable SixWeekLine of(Document document, LocalDate today, int atRiskDays) {
        Dates dates = document.dates();
        LocalDate issueBy = dates.issueBy();
        if (issueBy == null) {
            return null;
        }
        Instant submittedAt = document.submission().submittedAt();
        return new SixWeekLine(
                Objects.requireNonNullElse(dates.submitBy(), issueBy),
                submittedAt == null
                        ? null
                        : LocalDate.ofInstant(submittedAt, dates.station().zone()),
                issueBy,
                document.issuedOn(),
                Objects.requireNonNullElse(dates.anchor(), issueBy),
                today,
                Standings.of(document, today, atRiskDays, document.issuedOn()).code());
    }
}
