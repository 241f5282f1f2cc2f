package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Contractors;
import org.hexaglot.monitoring.Roster.Contractor;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Who was on the roster of contractors on a day. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RosterPages {
    private static final String PATH = "/management/roster";
    private static final Role[] READERS = {Role.OFFICER, Role.MANAGER, Role.CONTRACT_MANAGER, Role.ADMINISTRATOR};
    private static final List<String> PARAMETERS = Table.parameters(List.of("on", "language", "station"));
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("station", "languages", "joined", "left"), "contractor", Table.UNGROUPED);

    private final Contractors contractors;
    private final ViewDesk views;
    private final Pages pages;

    RosterPages(Contractors contractors, ViewDesk views, Pages pages) {
        this.contractors = contractors;
        this.views = views;
        this.pages = pages;
    }

    @Get(PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, "management/roster", roster(request, page, actor));
    }

    /** The same rows as a sheet. */
    @Get(PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        Sheet sheet = roster(request, page, actor).table().sheet("roster");
        return sheet.download(ending, page.rightToLeft());
    }

    private RosterPage roster(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(READERS);
        ListQuery asked = ListQuery.of(PATH, PARAMETERS, request);
        LocalDate today = contractors.today();
        LocalDate day = asked.value("on").isEmpty() ? today : day(asked.value("on"));
        // A view of today shows whatever day it is opened on.
        ListQuery query = day.equals(today) ? asked.with("on", "") : asked;
        @Nullable Language spoken = query.value("language").isEmpty() ? null : Language.of(query.value("language"));
        @Nullable DutyStation where = query.value("station").isEmpty() ? null : DutyStation.of(query.value("station"));
        List<Contractor> there = contractors.on(day, spoken, where);
        return new RosterPage(
                day,
                spoken,
                where,
                new Table<>(page, query, columns(page), USUAL, there),
                views.bar(actor, query, SavedView.Place.ROSTER));
    }

    private static List<Column<Contractor>> columns(Page page) {
        return List.of(
                Column.of("contractor", page.t("indicator.roster.contractor"), Contractor::name),
                Column.grouping("station", page.t("cut.station"), each -> page.t("planning.station." + each.station())),
                Column.grouping(
                        "languages",
                        page.t("cut.language"),
                        each -> page.list(each.languages().stream()
                                .sorted()
                                .map(page::nameOf)
                                .toList())),
                Column.of("joined", page.t("indicator.roster.joined"), Contractor::joined),
                Column.of("left", page.t("indicator.roster.left"), Contractor::left));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "on");
        }
    }
}
