package org.hexaglot.forecast.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.forecast.MeetingProgramme.Convened;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads the list of sessions for its page and for its sheets. */
@Singleton
final class SessionLists {
    static final String PATH = "/sessions";
    private static final List<String> PARAMETERS = Table.parameters(SessionList.FILTERS);
    private static final Table.Usual USUAL = new Table.Usual(List.of("opens", "closes", "when"), "-opens", "body");

    private final MeetingProgramme programme;
    private final ViewDesk views;

    SessionLists(MeetingProgramme programme, ViewDesk views) {
        this.programme = programme;
        this.views = views;
    }

    SessionList list(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = query(request);
        List<Convened> convened = programme.bodies();
        return new SessionList(
                table(page, query, convened),
                convened.stream().map(Convened::body).toList(),
                views.bar(actor, query, SavedView.Place.SESSIONS));
    }

    /** Exactly what the page shows. */
    Sheet sheet(HttpRequest<?> request, Page page) {
        return table(page, query(request), programme.bodies()).sheet("sessions");
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(PATH, PARAMETERS, request);
    }

    private static Table<SessionRow> table(Page page, ListQuery query, List<Convened> convened) {
        List<SessionRow> rows = convened.stream()
                .flatMap(each -> each.sessions().stream().map(session -> new SessionRow(each.body(), session)))
                .filter(row -> query.admits("body", row.body().code()))
                .filter(row -> query.admits("station", row.body().dutyStation().code()))
                .filter(row -> query.admits("when", row.when(page.today())))
                .toList();
        return new Table<>(page, query, columns(page), USUAL, rows);
    }

    private static List<Column<SessionRow>> columns(Page page) {
        return List.of(
                Column.of("session", page.t("sessions.session"), SessionRow::name),
                Column.grouping(
                        "body", page.t("documents.group.body"), row -> SessionRow.heading(row.body(), page.language())),
                Column.of(
                        "opens", page.t("sessions.opens"), row -> row.session().opens()),
                Column.of("closes", page.t("sessions.closes"), row -> row.session()
                        .closes()),
                Column.grouping(
                        "when", page.t("sessions.when"), row -> page.t("sessions.when." + row.when(page.today()))),
                Column.grouping(
                        "station",
                        page.t("sessions.station"),
                        row -> page.t(
                                "planning.station." + row.body().dutyStation().code())),
                Column.grouping(
                        "anchor",
                        page.t("sessions.anchor"),
                        row -> page.t("planning.anchor." + row.body().anchor().code())));
    }
}
