package org.hexaglot.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Samples of finished translations with the errors that revisers mark in them. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvaluationsController {
    private final EvaluationDesk desk;

    EvaluationsController(EvaluationDesk desk) {
        this.desk = desk;
    }

    /** @param position of the segment, from 1 */
    @Serdeable
    record MarkBody(
            int position,
            @Nullable String category,
            @Nullable String severity,
            @Nullable String note) {}

    @Serdeable
    record SendBody(@Nullable String comment) {}

    /**
     * How the translations of a person fared.
     *
     * @param mean points per 1,000 words over all samples
     * @param direction {@code better same worse unknown}: the last three samples against those before
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TrendBody(String person, double mean, String direction, List<EvaluationBody> evaluations) {
        static TrendBody of(Trend trend) {
            return new TrendBody(
                    trend.person().value(), trend.mean(), trend.direction().code(), bodies(trend.evaluations()));
        }
    }

    /** Mine as a translator, those I made, and those of the people whose chief I am. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OverviewBody(TrendBody own, List<EvaluationBody> given, List<TrendBody> others) {}

    /** Draws a sample, or answers the one that I am still working on. */
    @Post("/documents/{id}/languages/{language}/evaluations")
    HttpResponse<EvaluationBody> draw(Actor actor, String id, String language) {
        Evaluation drawn = desk.draw(actor, new DocumentId(id), Language.of(language));
        return HttpResponse.created(body(actor, drawn.id()), URI.create("/api/evaluations/" + drawn.id()));
    }

    @Get("/evaluations")
    OverviewBody list(Actor actor) {
        EvaluationDesk.Overview overview = desk.overview(actor);
        return new OverviewBody(
                TrendBody.of(overview.own()),
                bodies(overview.given()),
                overview.others().stream().map(TrendBody::of).toList());
    }

    @Get("/evaluations/{id}")
    EvaluationBody show(Actor actor, long id) {
        return body(actor, id);
    }

    @Post("/evaluations/{id}/errors")
    EvaluationBody mark(Actor actor, long id, @Body MarkBody mark) {
        desk.mark(
                actor,
                id,
                mark.position() - 1,
                ErrorCategory.of(Objects.requireNonNullElse(mark.category(), "")),
                Severity.of(Objects.requireNonNullElse(mark.severity(), "")),
                Objects.requireNonNullElse(mark.note(), ""));
        return body(actor, id);
    }

    @Delete("/evaluations/{id}/errors/{error}")
    EvaluationBody unmark(Actor actor, long id, long error) {
        desk.unmark(actor, id, error);
        return body(actor, id);
    }

    /** Hands it to the translator; it never changes any more. */
    @Post("/evaluations/{id}/send")
    EvaluationBody send(Actor actor, long id, @Body SendBody sent) {
        desk.send(actor, id, Objects.requireNonNullElse(sent.comment(), ""));
        return body(actor, id);
    }

    private EvaluationBody body(Actor actor, long id) {
        EvaluationDesk.Sheet sheet = desk.sheet(actor, id);
        return EvaluationBody.of(sheet.evaluation(), sheet.sample());
    }

    private static List<EvaluationBody> bodies(List<Evaluation> some) {
        return some.stream().map(each -> EvaluationBody.of(each, null)).toList();
    }
}
