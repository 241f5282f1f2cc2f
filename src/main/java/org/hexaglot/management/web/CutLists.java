package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.management.CutDesk;
import org.hexaglot.management.CutFigures;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.planning.Category;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;

/** Reads the figures by cut, for their page and for its sheets. */
@Singleton
final class CutLists {
    private static final String NAME = "name";
    private static final Table.Usual USUAL = new Table.Usual(codes(Indicator.RATES), NAME, Table.UNGROUPED);

    private final CutDesk desk;
    private final Statistics statistics;
    private final ViewDesk views;

    CutLists(CutDesk desk, Statistics statistics, ViewDesk views) {
        this.desk = desk;
        this.statistics = statistics;
        this.views = views;
    }

    static List<String> codes(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).toList();
    }

    CutPage list(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(Role.overseers());
        statistics.catchUp();
        ListQuery query = ListQuery.of(SavedView.Place.CUT.path(), Table.parameters(Choice.OF_CUT), request);
        Choice asked = Choice.of(query.values(), page.today());
        String by = asked.value("by").isEmpty() ? Cut.LANGUAGE.code() : asked.value("by");
        CutFigures figures = desk.figures(actor, asked.period(), asked.filters(), by);
        KeyNames names = new KeyNames(page, figures.bodies());
        List<CutRow> rows = figures.rows().stream()
                .map(row -> new CutRow(rank(figures.by(), row.key()), names.of(by, row.key()), row))
                .toList();
        return new CutPage(
                asked.by(figures.by()),
                figures,
                names,
                new Table<>(page, query, columns(page, figures.by(), names), USUAL, rows),
                new CutRow(0, names.of("", ""), figures.whole()),
                views.bar(actor, query, SavedView.Place.CUT));
    }

    private static List<Column<CutRow>> columns(Page page, Cut by, KeyNames names) {
        List<Column<CutRow>> columns = new ArrayList<>();
        columns.add(Column.of(NAME, page.t("cut." + by.code()), CutRow::inOrder));
        for (Indicator indicator : Indicator.OF_DOCUMENTS) {
            columns.add(IndicatorColumn.of(page, indicator, row -> row.figures().figure(indicator)));
        }
        if (by == Cut.SESSION) {
            columns.add(Column.grouping("body", page.t("cut.body"), row -> names.of("body", KeyNames.bodyOf(row.key()))
                    .toString()));
        }
        return columns;
    }

    /** Languages, categories and months have an order of their own; all else has that of its name. */
    private static long rank(Cut by, String key) {
        return switch (by) {
            case LANGUAGE -> Language.of(key).ordinal();
            case CATEGORY -> Category.of(key).ordinal();
            case MONTH, QUARTER -> Period.of(key).from().toEpochDay();
            case BODY, SESSION, STATION, DEPARTMENT -> 0;
        };
    }
}
