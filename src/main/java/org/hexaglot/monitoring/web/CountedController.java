package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** The documents behind the indicators, as data, comma-separated values or a workbook. */
@Controller("/api/monitoring")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CountedController {
    /** Rows of a sheet at most. */
    private static final int LONGEST_SHEET = 20_000;

    private final Indicators indicators;
    private final Statistics statistics;

    CountedController(Indicators indicators, Statistics statistics) {
        this.indicators = indicators;
        this.statistics = statistics;
    }

    @Get("/documents")
    @Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
    @AcceptsIndicatorQuestion
    HttpResponse<?> documents(
            HttpRequest<?> request,
            @QueryValue Optional<String> indicator,
            @QueryValue Optional<String> met,
            Actor actor,
            Paging paging) {
        Optional<String> sheet = Sheet.wanted(request);
        if (sheet.isPresent()) {
            return sheet(request, indicator, met, actor).answer(sheet.get());
        }
        statistics.catchUp();
        return HttpResponse.ok(indicators
                        .behind(actor, question(request, indicator, met, actor), paging)
                        .map(CountedBody::of))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** The same rows as a sheet, for links. */
    @Get("/documents.{ending:csv|xlsx}")
    @Hidden
    HttpResponse<?> sheet(
            HttpRequest<?> request,
            @PathVariable String ending,
            @QueryValue Optional<String> indicator,
            @QueryValue Optional<String> met,
            Actor actor) {
        Sheet sheet = sheet(request, indicator, met, actor);
        return ending.equals("csv") ? sheet.download() : sheet.answer(Sheet.XLSX);
    }

    private Sheet sheet(HttpRequest<?> request, Optional<String> indicator, Optional<String> met, Actor actor) {
        statistics.catchUp();
        return CountedBody.sheet(indicators.sheet(actor, question(request, indicator, met, actor), LONGEST_SHEET));
    }

    private static CountedQuestion question(
            HttpRequest<?> request, Optional<String> indicator, Optional<String> met, Actor actor) {
        return CountedQuestion.of(
                Indicator.of(indicator.orElse("")), truth(met), IndicatorQuestion.of(Parameters.of(request), actor));
    }

    private static @Nullable Boolean truth(Optional<String> text) {
        return switch (text.orElse("")) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default ->
                throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "met");
        };
    }
}
