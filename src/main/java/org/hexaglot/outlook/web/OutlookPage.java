package org.hexaglot.outlook.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.outlook.Alert;
import org.hexaglot.outlook.Calibration;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.planning.Work;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The page of documents that will be late.
 *
 * @param at when this was foreseen
 * @param open documents in the period that this person may see
 * @param late of them likely late
 * @param risky of them not sure to make it
 * @param overdue documents of any period whose day has passed
 * @param rows those shown, up to a number
 * @param bodies to choose from
 * @param cases finished steps that the range comes from; 0 when it is the assumption
 * @param alerts open ones that this person may see, oldest first, up to a number
 * @param likely what is foreseen now of the documents of these alerts
 * @param moreAlerts how many are open beyond those
 * @param names of those who acknowledged them
 * @param calibration what came of what was foreseen, and how chances are corrected by it
 * @param proposals that await the documents officers
 */
public record OutlookPage(
        OutlookQuestion question,
        Instant at,
        int open,
        long late,
        long risky,
        long overdue,
        List<OutlookRow> rows,
        long hidden,
        Map<DocumentId, DocumentSummary> summaries,
        List<String> bodies,
        int cases,
        List<Alert> alerts,
        Map<DocumentId, Likely> likely,
        long moreAlerts,
        Map<PersonId, String> names,
        Calibration calibration,
        long proposals,
        boolean mayAct,
        ViewsBar views) {
    /** Rows on the page at most; a sheet has them all. */
    static final int MOST_ROWS = 200;

    /** Alerts on the page at most; the oldest come first. */
    static final int MOST_ALERTS = 50;

    public String title(OutlookRow row, Language language) {
        DocumentSummary summary = summaries.get(row.line().id());
        return summary == null ? "" : summary.titleIn(language);
    }

    public @Nullable String titleLanguage(OutlookRow row, Language language) {
        DocumentSummary summary = summaries.get(row.line().id());
        if (summary == null) {
            return null;
        }
        return (summary.title().containsKey(language) ? language : summary.original()).code();
    }

    public String symbol(Alert alert) {
        DocumentSummary summary = summaries.get(alert.document());
        return summary == null || summary.symbols().isEmpty()
                ? ""
                : summary.symbols().get(0);
    }

    /** What is foreseen now, and not what was when the alert was raised: a page tells one day of a document. */
    public Likely likely(Alert alert) {
        return Objects.requireNonNull(likely.get(alert.document()));
    }

    /** Whether it was foreseen for another day when the alert was raised. */
    public boolean hasMoved(Alert alert) {
        return !Objects.equals(alert.likelyOn(), likely(alert).on());
    }

    /** What holds the document of an alert, in words. */
    public String stage(Alert alert, Phrases phrases) {
        for (Work work : Work.values()) {
            if (work.task().equals(alert.stage()) && work != Work.RELEASE) {
                return Reasons.step(phrases, work, alert.language());
            }
        }
        return phrases.t("tasks.name." + alert.stage());
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    /** The sheet of exactly these rows. */
    public String sheet(String ending) {
        return question.with("/outlook." + ending, "", "");
    }
}
