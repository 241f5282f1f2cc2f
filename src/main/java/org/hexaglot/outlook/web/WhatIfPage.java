package org.hexaglot.outlook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Compared;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.planning.Session;
import org.hexaglot.web.Form;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The page on which scenarios are tried out.
 *
 * @param compared null while nothing is tried out, or what was typed is refused
 * @param changes documents that change and that this person may see
 * @param part those of them on this page
 * @param summaries of the latter
 * @param symbols of documents, to choose from
 * @param meetings sessions that have not opened, to choose from
 * @param session the session that would move, as it is kept, or null
 * @param issueBy the present day of issuance of the document that would have another slot, or null
 * @param mayApply whether this person may agree slots and move sessions; who may not can ask those who do
 * @param asked whether this scenario awaits the documents officers already
 * @param waiting the newest proposals that await the documents officers
 * @param proposals how many there are on their own page
 */
public record WhatIfPage(
        Form form,
        @Nullable Scenario scenario,
        @Nullable Compared compared,
        Table<ChangeRow> changes,
        Table.Part<ChangeRow> part,
        Map<DocumentId, DocumentSummary> summaries,
        List<String> symbols,
        Map<String, String> meetings,
        @Nullable Session session,
        @Nullable LocalDate issueBy,
        boolean mayApply,
        boolean asked,
        List<ProposalRow> waiting,
        int proposals) {
    /** Proposals on the page at most; all are on their own. */
    static final int MOST_PROPOSALS = 10;

    /** Whether this person may set any of the proposals on the page aside. */
    public boolean maySetAside() {
        return waiting.stream().anyMatch(ProposalRow::maySetAside);
    }

    public String title(ChangeRow row, Language language) {
        DocumentSummary summary = summaries.get(row.line().id());
        return summary == null ? "" : summary.titleIn(language);
    }
}
