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
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.web.IndicatorsController.FigureBody;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.hexaglot.web.Accepts;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** How the work was done, as data, comma-separated values or a workbook; and figures of both kinds for links. */
@Controller("/api/monitoring")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkController {
    private final Indicators indicators;
    private final Statistics statistics;

    WorkController(Indicators indicators, Statistics statistics) {
        this.indicators = indicators;
        this.statistics = statistics;
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
            FigureBody accessible) {
        static WorkBody of(IndicatorFigures row) {
            return new WorkBody(
                    row.key(),
                    FigureBody.of(row.figure(Indicator.SELF_REVISION)),
                    FigureBody.of(row.figure(Indicator.CONTRACTUAL)),
                    WordsBody.of(row.figure(Indicator.WORDS)),
                    FigureBody.of(row.figure(Indicator.CORRIGENDA)),
                    FigureBody.of(row.figure(Indicator.ACCESSIBLE)));
        }
    }

    /** All rows; they are never so many that they come in pages. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record WorkList(List<WorkBody> items, @Nullable String next) {}

    @Get("/work")
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
    HttpResponse<?> work(HttpRequest<?> request, Actor actor) {
        statistics.catchUp();
        List<IndicatorFigures> rows = figures(request, actor, Indicator.WORK);
        Optional<String> sheet = Sheet.wanted(request);
        if (sheet.isPresent()) {
            return FiguresSheet.of("work", Indicator.WORK, rows).answer(sheet.get());
        }
        return HttpResponse.ok(new WorkList(rows.stream().map(WorkBody::of).toList(), null))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** Figures as a sheet, for links. */
    @Get("/{kind:indicators|work}.{ending:csv|xlsx}")
    @Hidden
    HttpResponse<?> sheet(HttpRequest<?> request, @PathVariable String kind, @PathVariable String ending, Actor actor) {
        statistics.catchUp();
        Set<Indicator> wanted = kind.equals("work") ? Indicator.WORK : Indicator.RATES;
        Sheet sheet = FiguresSheet.of(kind, wanted, figures(request, actor, wanted));
        return ending.equals("csv") ? sheet.download() : sheet.answer(Sheet.XLSX);
    }

    private List<IndicatorFigures> figures(HttpRequest<?> request, Actor actor, Set<Indicator> wanted) {
        return indicators.figures(actor, wanted, IndicatorQuestion.of(Parameters.of(request), actor));
    }
}
