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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Period;
import org.hexaglot.reports.QuarterReport;
import org.hexaglot.reports.Quarters;
import org.hexaglot.reports.web.ReportPage.Back;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Phrases;

/** The statistical report of a quarter for all duty stations: a page, and files in any of the six languages. */
@Controller("/reports")
@Secured({"officer", "manager", "administrator"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuarterPages {
    private static final String PLACE = "/reports/quarter/";

    private final Quarters quarters;
    private final Statistics statistics;
    private final ReportFiles files;
    private final Pages pages;

    QuarterPages(Quarters quarters, Statistics statistics, ReportFiles files, Pages pages) {
        this.quarters = quarters;
        this.statistics = statistics;
        this.files = files;
        this.pages = pages;
    }

    /** The quarter that ended last. */
    @Get
    HttpResponse<?> latest() {
        return HttpResponse.seeOther(URI.create(PLACE + quarters.last().code()));
    }

    @Get("/quarter/{quarter:[^.]+}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(Page page, Actor actor, String quarter) {
        Period wanted = Period.quarter(quarter);
        statistics.catchUp();
        return pages.render(
                page,
                "reports/report",
                new ReportPage(
                        QuarterReport.of(quarters.of(actor, wanted), page.phrases()),
                        List.of(back(page, wanted.previous()), back(page, wanted.next())),
                        PLACE + wanted.code(),
                        files.endings()));
    }

    @Get("/quarter/{quarter:[^.]+}.{ending}")
    HttpResponse<?> file(Page page, Actor actor, String quarter, String ending, @QueryValue Optional<String> language) {
        Period wanted = Period.quarter(quarter);
        Phrases phrases = language.map(Language::of)
                .map(spoken -> pages.phrases(spoken, page.phrases().zone()))
                .orElseGet(page::phrases);
        statistics.catchUp();
        return files.answer(QuarterReport.of(quarters.of(actor, wanted), phrases), phrases, ending);
    }

    private static Back back(Page page, Period quarter) {
        return new Back(PLACE + quarter.code(), quarter.named(page.phrases()));
    }
}
