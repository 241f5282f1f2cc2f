package org.hexaglot.forecast.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hexaglot.forecast.ItemDocuments;
import org.hexaglot.forecast.ItemDocuments.Count;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.forecast.MeetingProgramme.Sitting;
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;

/** Reads the agenda of a session for its page and for its sheets. */
@Singleton
final class Agendas {
    static final String PATH = "/sessions/agenda";
    private static final List<String> PARAMETERS = Table.parameters(List.of("body", "session", "q"));
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("title", "considered", "documents", "issued", "late"), "item", Table.UNGROUPED);

    private final MeetingProgramme programme;

    Agendas(MeetingProgramme programme) {
        this.programme = programme;
    }

    Agenda agenda(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = ListQuery.of(PATH, PARAMETERS, request);
        Sitting sitting = programme.sitting(query.value("body"), query.value("session"));
        Map<String, Count> counts = programme.documents(actor, sitting.session());
        List<AgendaRow> rows = sitting.items().stream()
                .map(item -> new AgendaRow(item, counts.getOrDefault(item.number(), ItemDocuments.Count.NONE)))
                .filter(row -> row.has(query.value("q")))
                .toList();
        return new Agenda(
                sitting.session(), sitting.items().size(), new Table<>(page, query, columns(page), USUAL, rows));
    }

    private static List<Column<AgendaRow>> columns(Page page) {
        return List.of(
                Column.of("item", page.t("sessions.item"), row -> row.item().number()),
                Column.of("title", page.t("sessions.item.title"), row -> row.item()
                        .titleIn(page.language())),
                Column.grouping("considered", page.t("sessions.considered"), row -> row.item()
                        .consideration()),
                Column.of("documents", page.t("sessions.item.documents"), row -> row.documents()
                        .all()),
                Column.of("issued", page.t("sessions.item.issued"), row -> row.documents()
                        .issued()),
                Column.of("late", page.t("sessions.item.late"), row -> row.documents()
                        .late()));
    }
}
