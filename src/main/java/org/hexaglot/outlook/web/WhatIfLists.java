package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.Compared;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.WhatIfDesk;
import org.hexaglot.planning.Session;
import org.hexaglot.web.Form;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Tries out the scenario of an address, and reads what would change for the page and for its sheets. */
@Singleton
final class WhatIfLists {
    private static final List<String> PARAMETERS = Table.parameters(ScenarioForm.PARAMETERS);

    private final OutlookDesk desk;
    private final WhatIfDesk whatIf;
    private final ProposalRows proposals;
    private final MeetingDesk meetings;

    WhatIfLists(OutlookDesk desk, WhatIfDesk whatIf, ProposalRows proposals, MeetingDesk meetings) {
        this.desk = desk;
        this.whatIf = whatIf;
        this.proposals = proposals;
        this.meetings = meetings;
    }

    /** A scenario that was tried out; null where there is nothing to try. */
    private record Tried(
            @Nullable Scenario scenario, @Nullable Compared compared) {
        static final Tried NOTHING = new Tried(null, null);

        List<ChangeRow> rows(Outlook outlook) {
            return compared == null
                    ? List.of()
                    : compared.changes().stream()
                            .map(change -> new ChangeRow(
                                    change,
                                    outlook.line(change.then().document().id())))
                            .toList();
        }
    }

    /** Refuses what does not make a scenario. */
    WhatIfPage page(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        ListQuery query = query(request);
        return desk.answer(outlook ->
                model(outlook, page, actor, query, paging, Form.of(values(query)), tried(outlook, actor, query)));
    }

    /** The form again with what was wrong in it. */
    WhatIfPage refused(HttpRequest<?> request, Page page, Actor actor, Refusal refusal) {
        ListQuery query = query(request);
        Form form = Form.refused(page, values(query), refusal);
        return model(desk.now(), page, actor, query, Paging.first(Paging.DEFAULT_LIMIT), form, Tried.NOTHING);
    }

    /** All that would change, as the page shows it. */
    Sheet sheet(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = query(request);
        return desk.answer(outlook -> {
            List<ChangeRow> rows = tried(outlook, actor, query).rows(outlook);
            return ChangeTable.sheet(page, query, rows, summaries(rows));
        });
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(ScenarioForm.PATH, PARAMETERS, request);
    }

    private static Map<String, String> values(ListQuery query) {
        return query.without(Table.PARAMETERS.toArray(String[]::new));
    }

    private Tried tried(Outlook outlook, Actor actor, ListQuery query) {
        Predicate<DocumentLine> sight = desk.sightOf(actor);
        Scenario scenario = new ScenarioForm(values(query)).read(outlook, sight);
        return new Tried(scenario, scenario.isEmpty() ? null : whatIf.compare(outlook, scenario, sight));
    }

    private WhatIfPage model(
            Outlook outlook, Page page, Actor actor, ListQuery query, Paging paging, Form form, Tried tried) {
        Table<ChangeRow> changes = ChangeTable.of(page, query, tried.rows(outlook));
        Table.Part<ChangeRow> part = changes.part(paging);
        List<ProposalRow> all = proposals.of(actor, outlook);
        List<ProposalRow> open =
                all.stream().filter(row -> row.proposal().isOpen()).toList();
        String address = ScenarioForm.address(form.values());
        return new WhatIfPage(
                form,
                tried.scenario(),
                tried.compared(),
                changes,
                part,
                summaries(part.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .toList()),
                symbols(outlook, desk.sightOf(actor)),
                choices(outlook),
                session(tried.scenario()),
                issueBy(outlook, tried.scenario()),
                actor.is(Role.OFFICER),
                open.stream().anyMatch(row -> row.proposal().address().equals(address)),
                open.stream().limit(WhatIfPage.MOST_PROPOSALS).toList(),
                all.size());
    }

    private Map<DocumentId, DocumentSummary> summaries(List<ChangeRow> rows) {
        return desk.summaries(rows.stream().map(row -> row.line().id()).toList());
    }

    private static List<String> symbols(Outlook outlook, Predicate<DocumentLine> sight) {
        return outlook.prospects().stream()
                .map(each -> outlook.line(each.document().id()))
                .filter(line -> !line.symbol().isEmpty() && sight.test(line))
                .map(DocumentLine::symbol)
                .sorted()
                .toList();
    }

    private Map<String, String> choices(Outlook outlook) {
        Map<String, String> choices = new LinkedHashMap<>();
        meetings.bodies().forEach(body -> meetings.sessions(body.code()).stream()
                .filter(session -> session.opens() != null
                        && !session.opens().isBefore(outlook.force().from()))
                .forEach(session -> choices.put(
                        session.body() + ScenarioForm.DIVIDER + session.number(),
                        session.body() + " " + session.number())));
        return choices;
    }

    private @Nullable Session session(@Nullable Scenario scenario) {
        NewOpening opening = scenario == null ? null : scenario.opening();
        if (opening == null) {
            return null;
        }
        return meetings.sessions(opening.body()).stream()
                .filter(each -> each.number().equals(opening.session()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate issueBy(Outlook outlook, @Nullable Scenario scenario) {
        NewSlot slot = scenario == null ? null : scenario.slot();
        return slot == null ? null : outlook.line(slot.document()).issueBy();
    }
}
