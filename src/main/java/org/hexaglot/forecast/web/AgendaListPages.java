package org.hexaglot.forecast.web;

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
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;

/** The agenda of a session, with how its documents stand. */
@Controller
@Secured({"officer", "manager", "secretary", "administrator"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgendaListPages {
    private final Agendas agendas;
    private final Pages pages;

    AgendaListPages(Agendas agendas, Pages pages) {
        this.agendas = agendas;
        this.pages = pages;
    }

    @Get(Agendas.PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, "sessions/agenda", agendas.agenda(request, page, actor));
    }

    /** Exactly what the page shows. */
    @Get(Agendas.PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        Sheet sheet = agendas.agenda(request, page, actor).table().sheet("agenda");
        return sheet.download(ending, page.rightToLeft());
    }
}
