package org.hexaglot.reports.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.SessionStatuses;
import org.hexaglot.reports.StatusReport;
import org.hexaglot.reports.web.ReportPage.Back;
import org.hexaglot.web.Address;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Phrases;

/** The status report of a session for whoever sees the session: a page, and files in any of the six languages. */
@Controller("/sessions/{body}/{number}")
@Secured({"officer", "manager", "secretary", "administrator"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionStatusPages {
    private final SessionStatuses statuses;
    private final ReportFiles files;
    private final Pages pages;

    SessionStatusPages(SessionStatuses statuses, ReportFiles files, Pages pages) {
        this.statuses = statuses;
        this.files = files;
        this.pages = pages;
    }

    @Get("/status")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(Page page, Actor actor, String body, String number) {
        Back back = new Back(Address.of("/sessions/agenda", "body", body, "session", number), body + " " + number);
        return pages.render(
                page,
                "reports/report",
                new ReportPage(
                        StatusReport.of(statuses.of(actor, body, number), page.phrases()),
                        List.of(back),
                        Address.sessionStatus(body, number),
                        files.endings()));
    }

    @Get("/status.{ending}")
    HttpResponse<?> file(
            Page page, Actor actor, String body, String number, String ending, @QueryValue Optional<String> language) {
        Phrases phrases = language.map(Language::of)
                .map(wanted -> pages.phrases(wanted, page.phrases().zone()))
                .orElseGet(page::phrases);
        return files.answer(StatusReport.of(statuses.of(actor, body, number), phrases), phrases, ending);
    }
}
