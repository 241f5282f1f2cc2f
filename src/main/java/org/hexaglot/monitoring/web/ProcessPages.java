package org.hexaglot.monitoring.web;

import static org.hexaglot.kernel.Role.ADMINISTRATOR;
import static org.hexaglot.kernel.Role.CONTRACT_MANAGER;
import static org.hexaglot.kernel.Role.MANAGER;
import static org.hexaglot.kernel.Role.OFFICER;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.ProcessFigures;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** The process as it is drawn, with what waits at its steps, for those who look after everybody's work. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProcessPages {
    private final ProcessFigures figures;
    private final ProcessDrawing drawing;
    private final Statistics statistics;
    private final Pages pages;

    ProcessPages(ProcessFigures figures, ProcessDrawing drawing, Statistics statistics, Pages pages) {
        this.figures = figures;
        this.drawing = drawing;
        this.statistics = statistics;
        this.pages = pages;
    }

    @Get(ProcessPage.PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            Page page,
            Actor actor,
            @QueryValue Optional<String> process,
            @QueryValue Optional<String> heat,
            @QueryValue Optional<String> language) {
        return pages.withDrawing(pages.render(page, "process/process", model(page, actor, process, heat, language)));
    }

    /** The table below the drawing. */
    @Get(ProcessPage.PATH + ".csv")
    HttpResponse<?> text(
            Page page, Actor actor, @QueryValue Optional<String> heat, @QueryValue Optional<String> language) {
        return ProcessSheet.of(model(page, actor, Optional.empty(), heat, language), page)
                .download();
    }

    @Get(ProcessPage.PATH + ".xlsx")
    HttpResponse<?> workbook(
            Page page, Actor actor, @QueryValue Optional<String> heat, @QueryValue Optional<String> language) {
        return ProcessSheet.of(model(page, actor, Optional.empty(), heat, language), page)
                .download(page.rightToLeft());
    }

    private ProcessPage model(
            Page page, Actor actor, Optional<String> process, Optional<String> heat, Optional<String> language) {
        actor.mustBe(OFFICER, MANAGER, CONTRACT_MANAGER, ADMINISTRATOR);
        statistics.catchUp();
        Language only = language.flatMap(Language::find).orElse(null);
        return drawing.of(
                figures.sight(actor, only),
                process.filter(JourneyView.PROCESSES::contains).orElse(JourneyView.PROCESSES.get(0)),
                only,
                heat.filter(ProcessPage.WAITING::equals).orElse(ProcessPage.OVERDUE),
                page.phrases());
    }
}
