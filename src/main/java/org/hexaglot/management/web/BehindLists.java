package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.planning.Meetings;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads the documents behind a figure for their page and for its sheets. */
@Singleton
class BehindLists {
    private static final List<String> PARAMETERS = Table.parameters(Choice.PARAMETERS);

    private final Indicators indicators;
    private final Meetings meetings;
    private final ViewDesk views;

    BehindLists(Indicators indicators, Meetings meetings, ViewDesk views) {
        this.indicators = indicators;
        this.meetings = meetings;
        this.views = views;
    }

    static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(SavedView.Place.FIGURE.path(), PARAMETERS, request);
    }

    @Transactional(readOnly = true)
    BehindPage list(Page page, Actor actor, ListQuery query, Paging paging) {
        Choice choice = Choice.of(query.values(), page.today());
        BehindColumns columns = columns(page, actor, choice);
        CountedQuestion question = columns.arranged(query);
        Listing<Counted> found = indicators.behind(actor, question, paging);
        return new BehindPage(
                choice,
                columns,
                Table.read(
                        page,
                        query,
                        columns.all(),
                        columns.usual(),
                        found.items(),
                        columns.sizes(question.group(), indicators.sizes(actor, question))),
                found.next(),
                meetings.bodies(),
                departments(actor, choice),
                views.bar(actor, query, SavedView.Place.FIGURE));
    }

    /** All that the page shows on all its pages. */
    @Transactional(readOnly = true)
    Sheet sheet(Page page, Actor actor, ListQuery query) {
        BehindColumns columns = columns(page, actor, Choice.of(query.values(), page.today()));
        List<Counted> rows = indicators.sheet(actor, columns.arranged(query), Sheet.LONGEST + 1);
        return Table.read(page, columns.inSheet(query), columns.ofSheet(), columns.usual(), rows, Map.of())
                .sheet("documents");
    }

    private BehindColumns columns(Page page, Actor actor, Choice choice) {
        return new BehindColumns(
                page,
                CountedQuestion.of(choice.indicator(), choice.met(), IndicatorQuestion.of(choice.parameters(), actor)),
                indicators.today());
    }

    /** Those that the figure has, and the one asked for. */
    private List<String> departments(Actor actor, Choice choice) {
        Map<String, String> parameters = choice.by(Cut.DEPARTMENT).parameters();
        String asked = parameters.getOrDefault("department", "");
        parameters.remove("department");
        return Stream.concat(
                        Stream.of(asked),
                        indicators
                                .figures(actor, Set.of(choice.indicator()), IndicatorQuestion.of(parameters, actor))
                                .stream()
                                .map(IndicatorFigures::key))
                .filter(department -> !department.isBlank())
                .distinct()
                .sorted()
                .toList();
    }
}
