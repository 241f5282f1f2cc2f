package org.hexaglot.management.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Role;
import org.hexaglot.management.CutDesk;
import org.hexaglot.management.Edition;
import org.hexaglot.management.QuarterDesk;
import org.hexaglot.monitoring.Period;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/** What was published: quarters, their editions, and publishing. */
@Controller("/management/quarters")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class QuarterPages {
    private static final Role[] READERS = Role.overseers();

    private final QuarterDesk desk;
    private final QuarterLists lists;
    private final CutDesk cuts;
    private final Statistics statistics;
    private final Directory directory;
    private final Pages pages;

    QuarterPages(
            QuarterDesk desk,
            QuarterLists lists,
            CutDesk cuts,
            Statistics statistics,
            Directory directory,
            Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.cuts = cuts;
        this.statistics = statistics;
        this.directory = directory;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, "management/quarters", lists.list(request, page, actor));
    }

    @Get("/{quarter}")
    HttpResponse<?> show(
            Page page, Actor actor, @PathVariable String quarter, @QueryValue("edition") Optional<Integer> number) {
        actor.mustBe(READERS);
        Period period = Period.quarter(quarter);
        List<Edition> editions = desk.editions(period);
        Edition shown =
                number.map(wanted -> desk.edition(period, wanted)).orElse(editions.isEmpty() ? null : editions.get(0));
        return pages.render(
                page,
                "management/quarter",
                new QuarterPage(
                        period, editions, shown, desk.mayPublish(actor, period), new Names(directory), cuts.bodies()));
    }

    @Post("/{quarter}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(Actor actor, @PathVariable String quarter, @Body Map<String, Object> body) {
        statistics.catchUp();
        Edition edition =
                desk.publish(actor, Period.quarter(quarter), Typed.of(body).text("reason"));
        return pages.redirect(
                "/management/quarters/" + edition.quarter().code(),
                Flash.done("management.published.flash").with("citation", edition.citation()));
    }

    /** The rows behind an edition, the very bytes of which it names the hash. */
    @Get("/{quarter}/{number}/rows.csv")
    @Produces("text/csv")
    HttpResponse<?> rows(Actor actor, @PathVariable String quarter, @PathVariable int number) throws IOException {
        actor.mustBe(READERS);
        Edition edition = desk.edition(Period.quarter(quarter), number);
        return HttpResponse.ok(new StreamedFile(desk.rows(edition), MediaType.of("text/csv; charset=utf-8"))
                        .attach("hexaglot-" + edition.quarter().code() + "-" + number + ".csv"))
                .header("ETag", "\"" + edition.rows().value() + "\"");
    }
}
