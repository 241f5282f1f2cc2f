package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Proposal;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads proposals for their page and for its sheets. */
@Singleton
final class ProposalLists {
    private static final List<String> PARAMETERS = Table.parameters(ProposalList.FILTERS);
    private static final Table.Usual USUAL = new Table.Usual(List.of("by", "at", "reason", "answer"), "-at", "state");

    private final OutlookDesk desk;
    private final ProposalRows rows;
    private final ViewDesk views;

    ProposalLists(OutlookDesk desk, ProposalRows rows, ViewDesk views) {
        this.desk = desk;
        this.rows = rows;
        this.views = views;
    }

    ProposalList list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        ListQuery query = query(request);
        List<ProposalRow> shown = rows.of(actor, desk.now());
        Table<ProposalRow> table = table(page, query, shown);
        Map<String, String> people = new LinkedHashMap<>();
        shown.forEach(row -> people.put(by(row), row.by()));
        return new ProposalList(table, table.part(paging), people, views.bar(actor, query, SavedView.Place.PROPOSALS));
    }

    /** What the page shows; who answered, which stands beside the answer there, has a column of its own. */
    Sheet sheet(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = query(request);
        List<ProposalRow> shown = rows.of(actor, desk.now());
        Table<ProposalRow> table = table(page, query, shown);
        if (!table.chosen().contains("answer")) {
            return table.sheet("proposals");
        }
        String columns = String.join(",", table.chosen()) + ",settledBy";
        return table(page, query.with(ListQuery.COLUMNS, columns), shown).sheet("proposals");
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(SavedView.Place.PROPOSALS.path(), PARAMETERS, request);
    }

    private static String by(ProposalRow row) {
        return row.proposal().by().value();
    }

    private static Table<ProposalRow> table(Page page, ListQuery query, List<ProposalRow> shown) {
        List<ProposalRow> left = shown.stream()
                .filter(row -> query.admits("state", row.proposal().state().code()))
                .filter(row -> query.admits("kind", row.kind()))
                .filter(row -> query.admits("by", by(row)))
                .toList();
        return new Table<>(page, query, columns(page), USUAL, left);
    }

    private static List<Column<ProposalRow>> columns(Page page) {
        return List.of(
                Column.of("what", page.t("outlook.proposal.what"), row -> row.what(page.phrases())),
                Column.grouping("kind", page.t("outlook.proposal.kind"), row -> kind(page, row)),
                Column.grouping("by", page.t("outlook.proposal.by"), ProposalRow::by),
                Column.of("at", page.t("outlook.proposal.at"), row -> row.proposal()
                        .at()),
                Column.of("issueBy", page.t("outlook.column.issueBy"), row -> row.proposal()
                        .issueBy()),
                Column.unordered("reason", page.t("outlook.apply.reason"), row -> row.proposal()
                        .reason()),
                Column.grouping("state", page.t("outlook.column.state"), row -> state(page, row)),
                Column.unordered("answer", page.t("outlook.column.answer"), row -> row.proposal()
                        .answer()),
                Column.grouping("settledBy", page.t("outlook.proposal.settled-by"), ProposalRow::settledBy));
    }

    private static Ranked kind(Page page, ProposalRow row) {
        return new Ranked(ProposalRow.KINDS.indexOf(row.kind()), page.t("outlook.proposal.kind." + row.kind()));
    }

    private static Ranked state(Page page, ProposalRow row) {
        Proposal.State state = row.proposal().state();
        return new Ranked(state.ordinal(), page.t("outlook.proposal.state." + state.code()));
    }
}
