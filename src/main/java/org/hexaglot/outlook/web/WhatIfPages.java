package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.Compared;
import org.hexaglot.outlook.Compared.Change;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.WhatIfDesk;
import org.hexaglot.planning.Session;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.jspecify.annotations.Nullable;

/** What would be if something else were decided. */
@Controller("/outlook/what-if")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WhatIfPages {
    private final OutlookDesk desk;
    private final WhatIfDesk whatIf;
    private final ProposalRows proposals;
    private final MeetingDesk meetings;
    private final Pages pages;

    WhatIfPages(OutlookDesk desk, WhatIfDesk whatIf, ProposalRows proposals, MeetingDesk meetings, Pages pages) {
        this.desk = desk;
        this.whatIf = whatIf;
        this.proposals = proposals;
        this.meetings = meetings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> whatIf(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(OutlookDesk.READERS);
        Map<String, String> values = values(request);
        try {
            return pages.render(page, "outlook/whatIf", desk.answer(outlook -> tried(outlook, actor, values)));
        } catch (Refusal refusal) {
            WhatIfPage refused = model(desk.now(), actor, Form.refused(page, values, refusal), null, null);
            return pages.render(HttpStatus.UNPROCESSABLE_ENTITY, page, "outlook/whatIf", refused);
        }
    }

    private WhatIfPage tried(Outlook outlook, Actor actor, Map<String, String> values) {
        Predicate<DocumentLine> sight = desk.sightOf(actor);
        Scenario scenario = new ScenarioForm(values).read(outlook, sight);
        Compared compared = scenario.isEmpty() ? null : whatIf.compare(outlook, scenario, sight);
        return model(outlook, actor, Form.of(values), scenario, compared);
    }

    private WhatIfPage model(
            Outlook outlook, Actor actor, Form form, @Nullable Scenario scenario, @Nullable Compared compared) {
        Predicate<DocumentLine> sight = desk.sightOf(actor);
        List<Change> seen = compared == null ? List.of() : compared.changes();
        List<Change> shown = seen.stream().limit(WhatIfPage.MOST_ROWS).toList();
        List<ProposalRow> rows = proposals.of(actor, outlook);
        String address = ScenarioForm.address(form.values());
        List<DocumentId> ids = shown.stream().map(WhatIfPages::id).toList();
        return new WhatIfPage(
                form,
                scenario,
                compared,
                shown,
                seen.size() - (long) shown.size(),
                desk.summaries(ids),
                outlook.prospects().stream()
                        .map(each -> outlook.line(each.document().id()))
                        .filter(line -> !line.symbol().isEmpty() && sight.test(line))
                        .map(DocumentLine::symbol)
                        .sorted()
                        .toList(),
                choices(outlook),
                session(scenario),
                issueBy(outlook, scenario),
                actor.is(Role.OFFICER),
                rows.stream()
                        .map(ProposalRow::proposal)
                        .anyMatch(each -> each.isOpen() && each.address().equals(address)),
                rows);
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

    private static DocumentId id(Change change) {
        return change.then().document().id();
    }

    private static Map<String, String> values(HttpRequest<?> request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : ScenarioForm.PARAMETERS) {
            String value = request.getParameters().get(name);
            if (!Objects.requireNonNullElse(value, "").isBlank()) {
                values.put(name, value.strip());
            }
        }
        return values;
    }
}
