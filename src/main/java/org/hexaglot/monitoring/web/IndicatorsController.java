package org.hexaglot.monitoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Accepts;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Indicators and the documents behind them, as data, comma-separated values or a workbook. */
@Controller("/api/monitoring")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class IndicatorsController {
    /** Rows of a sheet at most. */
    private static final int LONGEST_SHEET = 20_000;

    private final Indicators indicators;
    private final Statistics statistics;

    IndicatorsController(Indicators indicators, Statistics statistics) {
        this.indicators = indicators;
        this.statistics = statistics;
    }

    /** How many met it, of how many; the rate between 0 and 1 is null of none. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FigureBody(long met, long of, @Nullable Double rate) {
        static FigureBody of(Figure figure) {
            return new FigureBody(figure.met(), figure.of(), figure.rate());
        }
    }

    /** One row of figures. */
    @Serdeable
    record FiguresBody(
            String key,
            FigureBody submission,
            FigureBody processing,
            FigureBody issuance,
            FigureBody issuanceConditional,
            FigureBody simultaneity) {
        static FiguresBody of(IndicatorFigures row) {
            return new FiguresBody(
                    row.key(),
                    FigureBody.of(row.figure(Indicator.SUBMISSION)),
                    FigureBody.of(row.figure(Indicator.PROCESSING)),
                    FigureBody.of(row.figure(Indicator.ISSUANCE)),
                    FigureBody.of(row.figure(Indicator.ISSUANCE_CONDITIONAL)),
                    FigureBody.of(row.figure(Indicator.SIMULTANEITY)));
        }
    }

    /** All rows; they are never so many that they come in pages. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FiguresList(List<FiguresBody> items, @Nullable String next) {}

    @Get("/indicators")
    @Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
    @Accepts({
        "from",
        "to",
        "by",
        "q",
        "body",
        "session",
        "stage",
        "language",
        "department",
        "station",
        "category",
        "mine"
    })
    HttpResponse<?> indicators(HttpRequest<?> request, Actor actor) {
        statistics.catchUp();
        List<IndicatorFigures> rows = indicators.figures(actor, IndicatorQuestion.of(Parameters.of(request), actor));
        Optional<String> sheet = Sheet.wanted(request);
        if (sheet.isPresent()) {
            return FiguresSheet.of("indicators", Indicator.RATES, rows).answer(sheet.get());
        }
        return HttpResponse.ok(
                        new FiguresList(rows.stream().map(FiguresBody::of).toList(), null))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get("/documents")
    @Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
    @Accepts({
        "indicator",
        "met",
        "from",
        "to",
        "by",
        "q",
        "body",
        "session",
        "stage",
        "language",
        "department",
        "station",
        "category",
        "mine"
    })
    HttpResponse<?> documents(HttpRequest<?> request, Actor actor, Paging paging) {
        statistics.catchUp();
        Map<String, String> parameters = Parameters.of(request);
        Indicator indicator = Indicator.of(parameters.getOrDefault("indicator", ""));
        Boolean met = truth(parameters.getOrDefault("met", ""));
        IndicatorQuestion question = IndicatorQuestion.of(parameters, actor);
        Optional<String> sheet = Sheet.wanted(request);
        if (sheet.isPresent()) {
            return CountedBody.sheet(indicators.sheet(actor, indicator, met, question, LONGEST_SHEET))
                    .answer(sheet.get());
        }
        return HttpResponse.ok(indicators
                        .behind(actor, indicator, met, question, paging)
                        .map(CountedBody::of))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** The same rows as a sheet, for links. */
    @Get("/documents.{ending:csv|xlsx}")
    @Hidden
    HttpResponse<?> sheet(HttpRequest<?> request, @PathVariable String ending, Actor actor) {
        statistics.catchUp();
        Map<String, String> parameters = Parameters.of(request);
        Sheet sheet = CountedBody.sheet(indicators.sheet(
                actor,
                Indicator.of(parameters.getOrDefault("indicator", "")),
                truth(parameters.getOrDefault("met", "")),
                IndicatorQuestion.of(parameters, actor),
                LONGEST_SHEET));
        return ending.equals("csv") ? sheet.download() : sheet.answer(Sheet.XLSX);
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default ->
                throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "met");
        };
    }
}
