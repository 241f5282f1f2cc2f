package org.hexaglot.outlook.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
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
        int cases) {
    /** Rows on the page at most; a sheet has them all. */
    static final int MOST_ROWS = 200;

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

    /** The sheet of exactly these rows. */
    public String sheet(String ending) {
        return question.with("/outlook." + ending, "", "");
    }
}
