package org.hexaglot.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Tab;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code complaint/list}.
 *
 * @param query what is asked for, as it stands in the address
 * @param answers whether the person is one of those who answer
 * @param waiting how many wait for an answer of this person
 * @param table the rows of this page
 * @param bodies codes to choose from
 * @param stations codes to choose from; empty when there is nothing to choose
 * @param cursor of the next page, or null on the last one
 */
public record ComplaintsPage(
        ListQuery query,
        ComplaintQuestion question,
        boolean answers,
        long waiting,
        Table<ComplaintLine> table,
        Map<DocumentId, DocumentSummary> documents,
        Map<PersonId, String> names,
        List<String> bodies,
        List<String> stations,
        ViewsBar views,
        @Nullable String cursor) {
    static final String PATH = "/complaints";

    /** Code of the tab that is shown, also a part of message keys: {@code open answered all mine}. */
    public String tab() {
        Boolean open = question.filter().open();
        if (question.scope() == Scope.MINE) {
            return "mine";
        }
        return open == null ? "all" : open ? "open" : "answered";
    }

    public List<Tab> tabs(Page page) {
        List<Tab> tabs = new ArrayList<>();
        if (answers) {
            for (String state : List.of("open", "answered", "all")) {
                ListQuery there = query.with("scope", "").with("state", state.equals("open") ? "" : state);
                tabs.add(new Tab(
                        page.t("complaints.tab." + state),
                        there.address(),
                        tab().equals(state),
                        state.equals("open") ? waiting : -1));
            }
        }
        tabs.add(Tab.of(
                page.t("complaints.tab.mine"),
                new ListQuery(PATH, Map.of("scope", Scope.MINE.code())).address(),
                question.scope() == Scope.MINE));
        return tabs;
    }

    /** The same tab with nothing narrowed. */
    public String unfiltered() {
        return query.with("language", "")
                .with("body", "")
                .with("station", "")
                .with("document", "")
                .address();
    }

    public boolean narrows() {
        return question.filter().narrows();
    }

    public String symbol(Complaint complaint) {
        DocumentSummary document = documents.get(complaint.document());
        return document == null ? "" : String.join("–", document.symbols());
    }

    public @Nullable DocumentSummary document(Complaint complaint) {
        return documents.get(complaint.document());
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    public @Nullable String next() {
        return cursor == null ? null : query.with("cursor", cursor).address();
    }
}
