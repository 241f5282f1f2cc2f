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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Indicators, the rates and how the work was done, as data, comma-separated values or a workbook. */
@Controller("/api/monitoring")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class IndicatorsController {
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

    /** Words of the originals, once for each translation of them, and how many translations there were. */
    @Serdeable
    record WordsBody(long words, long translations) {
        static WordsBody of(Figure figure) {
            return new WordsBody(figure.met(), figure.of());
        }
    }

    /** One row of figures; language versions of documents issued in the period count. */
    @Serdeable
    record WorkBody(
            String key,
            FigureBody selfRevision,
            FigureBody contractual,
            WordsBody words,
            FigureBody corrigenda,
            FigureBody accessible,
            FigureBody complaints) {
        static WorkBody of(IndicatorFigures row) {
            return new WorkBody(
                    row.key(),
                    FigureBody.of(row.figure(Indicator.SELF_REVISION)),
                    FigureBody.of(row.figure(Indicator.CONTRACTUAL)),
                    WordsBody.of(row.figure(Indicator.WORDS)),
                    FigureBody.of(row.figure(Indicator.CORRIGENDA)),
                    FigureBody.of(row.figure(Indicator.ACCESSIBLE)),
                    FigureBody.of(row.figure(Indicator.COMPLAINTS)));
        }
    }

    /** All rows; they are never so many that they come in pages. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FiguresList(List<FiguresBody> items, @Nullable String next) {}

    /** All rows; they are never so many that they come in pages. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record WorkList(List<WorkBody> items, @Nullable String next) {}

    @Get("/indicators")
    @Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
    @AcceptsIndicatorQuestion
    HttpResponse<?> indicators(HttpRequest<?> request, Actor actor) {
        return answer(
                request,
                actor,
                "indicators",
                rows -> new FiguresList(rows.stream().map(FiguresBody::of).toList(), null));
    }

    @Get("/work")
    @Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
    @AcceptsIndicatorQuestion
    HttpResponse<?> work(HttpRequest<?> request, Actor actor) {
        return answer(
                request,
                actor,
                "work",
                rows -> new WorkList(rows.stream().map(WorkBody::of).toList(), null));
    }

    /** Figures as a sheet, for links. */
    @Get("/{kind:indicators|work}.{ending:csv|xlsx}")
    @Hidden
    HttpResponse<?> sheet(HttpRequest<?> request, @PathVariable String kind, @PathVariable String ending, Actor actor) {
        Sheet sheet = FiguresSheet.of(kind, wanted(kind), figures(request, actor, kind));
        return ending.equals("csv") ? sheet.download() : sheet.answer(Sheet.XLSX);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, String kind, Function<List<IndicatorFigures>, Object> body) {
        List<IndicatorFigures> rows = figures(request, actor, kind);
        Optional<String> sheet = Sheet.wanted(request);
        if (sheet.isPresent()) {
            return FiguresSheet.of(kind, wanted(kind), rows).answer(sheet.get());
        }
        return HttpResponse.ok(body.apply(rows)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private List<IndicatorFigures> figures(HttpRequest<?> request, Actor actor, String kind) {
        statistics.catchUp();
        return indicators.figures(actor, wanted(kind), IndicatorQuestion.of(Parameters.of(request), actor));
    }

    private static Set<Indicator> wanted(String kind) {
        return kind.equals("work") ? Indicator.WORK : Indicator.RATES;
    }
}
