package org.hexaglot.monitoring.web;

import static org.hexaglot.kernel.Role.ADMINISTRATOR;
import static org.hexaglot.kernel.Role.CONTRACT_MANAGER;
import static org.hexaglot.kernel.Role.MANAGER;
import static org.hexaglot.kernel.Role.OFFICER;

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
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.ProcessFigures;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.StepQuestion;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.monitoring.web.ProcessPage.Row;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;

/** The process as it is drawn, with what waits at its steps, for those who look after everybody's work. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProcessPages {
    private static final String PATH = "/process";

    private final ProcessFigures figures;
    private final ProcessDrawing drawing;
    private final Statistics statistics;
    private final ViewDesk views;
    private final Pages pages;

    ProcessPages(ProcessFigures figures, ProcessDrawing drawing, Statistics statistics, ViewDesk views, Pages pages) {
        this.figures = figures;
        this.drawing = drawing;
        this.statistics = statistics;
        this.views = views;
        this.pages = pages;
    }

    @Get(PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = ProcessTable.query(request);
        List<String> bodies = figures.bodies();
        StepQuestion question = question(query, bodies);
        List<Row> rows = rows(query, question, actor);
        String process = process(query);
        return pages.withDrawing(pages.render(
                page,
                "process/process",
                new ProcessPage(
                        process,
                        question,
                        heat(query),
                        bodies,
                        DutyStation.choices(actor),
                        ProcessTable.of(page, query, rows),
                        drawing.of(rows, process, question, query, page.phrases()),
                        views.bar(actor, query, SavedView.Place.PROCESS))));
    }

    /** The table below the drawing. */
    @Get(PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        ListQuery query = ProcessTable.query(request);
        Sheet sheet = ProcessTable.sheet(page, query, rows(query, question(query, figures.bodies()), actor));
        return sheet.download(ending, page.rightToLeft());
    }

    private List<Row> rows(ListQuery query, StepQuestion question, Actor actor) {
        actor.mustBe(OFFICER, MANAGER, CONTRACT_MANAGER, ADMINISTRATOR);
        statistics.catchUp();
        return ProcessDrawing.rows(figures.sight(actor, question), heat(query));
    }

    private static String process(ListQuery query) {
        String asked = query.value("process");
        return JourneyView.PROCESSES.contains(asked) ? asked : JourneyView.PROCESSES.get(0);
    }

    private static String heat(ListQuery query) {
        return query.value("heat").equals(ProcessPage.WAITING) ? ProcessPage.WAITING : ProcessPage.OVERDUE;
    }

    /** Choices that do not exist are passed over. */
    private static StepQuestion question(ListQuery query, List<String> bodies) {
        String body = query.value("body");
        return new StepQuestion(
                Language.find(query.value("language")).orElse(null),
                DutyStation.find(query.value("station")).orElse(null),
                bodies.contains(body) ? body : null);
    }
}
