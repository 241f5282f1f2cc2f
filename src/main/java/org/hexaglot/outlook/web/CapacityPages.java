package org.hexaglot.outlook.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.outlook.Capacity;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Work;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;

/** Words due against words that can be done in the next weeks, for each step, station and language. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CapacityPages {
    private final OutlookDesk desk;
    private final Rules rules;
    private final Pages pages;

    CapacityPages(OutlookDesk desk, Rules rules, Pages pages) {
        this.desk = desk;
        this.rules = rules;
        this.pages = pages;
    }

    @Get(CapacityPage.PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(Page page, Actor actor, @QueryValue Optional<String> step) {
        return pages.render(page, "outlook/capacity", model(actor, step));
    }

    /** The weeks of all stations and languages one below the other. */
    @Get(CapacityPage.PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> sheet(Page page, Actor actor, @PathVariable String ending, @QueryValue Optional<String> step) {
        Sheet sheet = model(actor, step).sheet(page);
        return sheet.download(ending, page.rightToLeft());
    }

    private CapacityPage model(Actor actor, Optional<String> step) {
        actor.mustBe(OutlookDesk.READERS);
        Outlook outlook = desk.now();
        Work shown = CapacityPage.step(step.orElse(Work.TRANSLATE.task()));
        Map<Work, List<Capacity>> stations = new EnumMap<>(Work.class);
        Map<Work, Long> overloads = new EnumMap<>(Work.class);
        for (Work each : Capacity.STEPS) {
            List<Capacity> all = Capacity.of(
                            outlook, rules.standards(outlook.force().from()), each)
                    .stream()
                    .filter(capacity -> actor.serves(capacity.station().code()))
                    .toList();
            stations.put(each, all);
            overloads.put(each, all.stream().mapToLong(Capacity::overloads).sum());
        }
        return new CapacityPage(
                shown,
                overloads,
                Objects.requireNonNull(stations.get(shown)),
                Capacity.firstWeek(outlook.force().from()));
    }
}
