package org.hexaglot.outlook.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.outlook.Calibration;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The page of documents that will be late.
 *
 * @param at when this was foreseen
 * @param open documents in the period that this person may see
 * @param late of them likely late
 * @param risky of them not sure to make it
 * @param overdue documents of any period whose day has passed
 * @param table those that the filters leave
 * @param hidden how many of them are in the sheets only
 * @param bodies to choose from
 * @param cases finished steps that the range comes from; 0 when it is the assumption
 * @param alerts the most urgent open ones that this person may see
 * @param openAlerts how many there are in all
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
        Table<OutlookRow> table,
        long hidden,
        Map<DocumentId, DocumentSummary> summaries,
        List<String> bodies,
        int cases,
        List<AlertRow> alerts,
        int openAlerts,
        Calibration calibration,
        long proposals,
        boolean mayAct,
        ViewsBar views) {
    /** Rows on the page at most; a sheet has them all. */
    static final int MOST_ROWS = 200;

    /** Alerts on the page at most; all are on their own. */
    static final int MOST_ALERTS = 10;

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

    /** The rows on the page by what they are put together by. */
    public List<Table.Group<OutlookRow>> groups() {
        return table.groups(0, MOST_ROWS);
    }
}
