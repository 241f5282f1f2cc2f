package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Reads the open alerts for their page and for its sheets. */
@Singleton
final class AlertLists {
    private static final List<String> PARAMETERS = Table.parameters(AlertList.FILTERS);
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("stage", "issueBy", "likely", "raised", "answer"), "issueBy", "state");

    private final OutlookDesk desk;
    private final AlertRows rows;
    private final ViewDesk views;

    AlertLists(OutlookDesk desk, AlertRows rows, ViewDesk views) {
        this.desk = desk;
        this.rows = rows;
        this.views = views;
    }

    AlertList list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        ListQuery query = query(request);
        List<AlertRow> open = open(page, actor);
        Table<AlertRow> table = table(page, query, open);
        return new AlertList(
                table,
                table.part(paging),
                distinct(open, row -> row.line().body()).sorted().toList(),
                distinct(open, row -> row.alert().stage())
                        .sorted((one, other) -> Integer.compare(place(one), place(other)))
                        .toList(),
                actor.isAny(Role.OFFICER, Role.MANAGER),
                views.bar(actor, query, SavedView.Place.ALERTS));
    }

    /** What the page shows; what was foreseen before, which stands beside the likely day there, has a column of its own. */
    Sheet sheet(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = query(request);
        List<AlertRow> open = open(page, actor);
        Table<AlertRow> table = table(page, query, open);
        if (!table.chosen().contains("likely")) {
            return table.sheet("alerts");
        }
        String columns = String.join(",", table.chosen()) + ",was";
        return table(page, query.with(ListQuery.COLUMNS, columns), open).sheet("alerts");
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(SavedView.Place.ALERTS.path(), PARAMETERS, request);
    }

    private List<AlertRow> open(Page page, Actor actor) {
        return rows.of(actor, desk.now(), page.today());
    }

    private static Stream<String> distinct(List<AlertRow> rows, Function<AlertRow, @Nullable String> value) {
        return rows.stream().flatMap(row -> Stream.ofNullable(value.apply(row))).distinct();
    }

    private static Table<AlertRow> table(Page page, ListQuery query, List<AlertRow> open) {
        List<AlertRow> rows = open.stream()
                .filter(row -> query.admits("state", row.state()))
                .filter(row -> query.admits("body", row.line().body()))
                .filter(row -> query.admits("station", row.line().station().code()))
                .filter(row -> query.admits("language", code(row.alert().language())))
                .filter(row -> query.admits("stage", row.alert().stage()))
                .toList();
        return new Table<>(page, query, columns(page), USUAL, rows);
    }

    private static @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code();
    }

    private static List<Column<AlertRow>> columns(Page page) {
        return List.of(
                Column.of("document", page.t("outlook.column.document"), AlertRow::symbol),
                Column.grouping("stage", page.t("outlook.column.stage"), row -> stage(page, row)),
                Column.grouping("language", page.t("outlook.column.language"), row -> language(page, row)),
                Column.of("issueBy", page.t("outlook.column.issueBy"), row -> row.alert()
                        .issueBy()),
                Column.of("likely", page.t("outlook.column.likely"), row -> row.likely()
                        .on()),
                Column.of(
                        "was", page.t("outlook.column.was"), row -> row.alert().likelyOn()),
                Column.of("raised", page.t("outlook.column.raised"), row -> row.alert()
                        .raisedAt()),
                Column.grouping(
                        "state",
                        page.t("outlook.column.state"),
                        row -> state(row, page.t("outlook.alert.state." + row.state()))),
                Column.of("answer", page.t("outlook.column.answer"), row -> state(row, row.told(page.phrases()))),
                Column.grouping(
                        "body", page.t("outlook.filter.body"), row -> row.line().body()),
                Column.grouping(
                        "station",
                        page.t("outlook.filter.station"),
                        row -> page.t("planning.station." + row.line().station().code())));
    }

    private static Ranked stage(Page page, AlertRow row) {
        return new Ranked(place(row.alert().stage()), row.stage(page.phrases()));
    }

    /** Of a step in the journey; an unknown one comes last. */
    private static int place(String stage) {
        int place = TaskRoles.TASKS.indexOf(stage);
        return place < 0 ? TaskRoles.TASKS.size() : place;
    }

    private static Ranked state(AlertRow row, String words) {
        return new Ranked(AlertRow.STATES.indexOf(row.state()), words);
    }

    private static @Nullable String language(Page page, AlertRow row) {
        Language language = row.alert().language();
        return language == null ? null : page.nameOf(language);
    }
}
