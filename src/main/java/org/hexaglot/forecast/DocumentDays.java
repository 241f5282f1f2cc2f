package org.hexaglot.forecast;

import java.time.LocalDate;
import java.util.List;
import org.hexaglot.document.Stage;
import org.hexaglot.document.Standing;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** The days on which documents are due, for a calendar. Joins the transaction of the caller. */
public interface DocumentDays {
    /** What is due on a day. */
    enum Due {
        SLOT,
        ISSUE_BY
    }

    /**
     * A document on a day of the calendar.
     *
     * @param symbol empty when it has none yet
     * @param isMet whether what was due has been done
     */
    record DocumentDay(
            LocalDate day,
            Due due,
            DocumentId document,
            String symbol,
            String title,
            DutyStation station,
            Stage stage,
            Standing standing,
            boolean isMet) {}

    /**
     * Slots and issue-by days from the first to the last day of documents that this person may see, withdrawn ones
     * aside, by day.
     *
     * @param station only those of this station, or null
     * @param limit at most so many
     */
    List<DocumentDay> between(Actor actor, LocalDate first, LocalDate last, @Nullable DutyStation station, int limit);
}
