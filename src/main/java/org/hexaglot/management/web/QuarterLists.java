package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Role;
import org.hexaglot.management.Edition;
import org.hexaglot.management.QuarterDesk;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Table;

/** Reads the published quarters, the latest edition of each, for their page and for its sheets. */
@Singleton
final class QuarterLists {
    private static final int MOST = 200;
    private static final List<String> PARAMETERS = Table.parameters(List.of("year"));
    private static final Table.Usual USUAL = new Table.Usual(
            Stream.concat(
                            Stream.of("edition", "at", "documents"),
                            Indicator.RATES.stream().map(Indicator::code))
                    .toList(),
            "-period",
            Table.UNGROUPED);

    private final QuarterDesk desk;
    private final ViewDesk views;

    QuarterLists(QuarterDesk desk, ViewDesk views) {
        this.desk = desk;
        this.views = views;
    }

    QuarterList list(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(Role.overseers());
        ListQuery query = query(request);
        List<Edition> latest = desk.latest(MOST);
        return new QuarterList(
                new Table<>(page, query, columns(page), USUAL, of(latest, query)),
                latest.stream().map(QuarterLists::year).distinct().toList(),
                views.bar(actor, query, SavedView.Place.QUARTERS));
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(SavedView.Place.QUARTERS.path(), PARAMETERS, request);
    }

    private static List<Edition> of(List<Edition> latest, ListQuery query) {
        String year = query.value("year");
        return latest.stream()
                .filter(edition -> year.isEmpty() || year.equals(year(edition)))
                .toList();
    }

    private static String year(Edition edition) {
        return String.valueOf(edition.quarter().from().getYear());
    }

    private static List<Column<Edition>> columns(Page page) {
        List<Column<Edition>> columns = new ArrayList<>(List.of(
                Column.of("period", page.t("management.period"), edition -> period(page, edition.quarter())),
                Column.of("edition", page.t("management.published.edition"), Edition::citation),
                Column.of("at", page.t("management.published.at"), Edition::publishedAt),
                Column.of("documents", page.t("management.documents"), Edition::documents)));
        for (Indicator indicator : Indicator.RATES) {
            columns.add(IndicatorColumn.of(page, indicator, edition -> edition.whole(indicator)));
        }
        columns.add(Column.grouping("year", page.t("management.published.year"), QuarterLists::latestYear));
        return columns;
    }

    /** The latest year comes first where quarters are put together. */
    private static Ranked latestYear(Edition edition) {
        return new Ranked(-edition.quarter().from().getYear(), year(edition));
    }

    private static Ranked period(Page page, Period quarter) {
        return new Ranked(Math.toIntExact(quarter.from().toEpochDay()), quarter.named(page.phrases()));
    }
}
