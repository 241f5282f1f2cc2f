package org.hexaglot.evaluation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.evaluation.web.EvaluationBody.LineBody;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.hexaglot.web.PlaceCursor;
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
     * @param samples how many were sent
     * @param mean points per 1,000 words over all samples
     * @param direction {@code better same worse unknown}: the last three samples against those before
     */
    @Serdeable
    record TrendBody(String person, int samples, double mean, String direction) {
        static TrendBody of(Trend trend) {
            return new TrendBody(
                    trend.person().value(),
                    trend.samples(),
                    trend.mean(),
                    trend.direction().code());
        }
    }

    /** Draws a sample, or answers the one that I am still working on. */
    @Post("/documents/{id}/languages/{language}/evaluations")
    HttpResponse<EvaluationBody> draw(Actor actor, String id, String language) {
        Evaluation drawn = desk.draw(actor, new DocumentId(id), Language.of(language));
        return HttpResponse.created(body(actor, drawn.id()), URI.create("/api/evaluations/" + drawn.id()));
    }

    /**
     * @param scope {@code received}: of my translations; {@code given}: those I made; {@code others}: of the people whose
     *     chief I am
     * @param sort {@code document language translator evaluator words score result state drawnAt sentAt}, with a minus the
     *     largest first; when not said, the newest first
     */
    @Get("/evaluations")
    Listing<LineBody> list(
            Actor actor,
            @QueryValue Optional<String> scope,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> translator,
            @QueryValue Optional<String> sort,
            Paging paging) {
        EvaluationQuestion question = question(actor, scope.orElse("received"), language, translator);
        String wanted = sort.orElse(question.sort());
        if (!EvaluationQuestion.SORTS.contains(wanted)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "unknown-sort").with("sort", wanted);
        }
        EvaluationQuestion sorted = question.sorted(wanted);
        List<EvaluationLine> found = desk.list(
                sorted, PlaceCursor.after(sorted.arrangement(), sorted.order().kind(), paging), paging.wanted());
        return paging.listing(found, line -> PlaceCursor.values(sorted.arrangement(), line.place()))
                .map(LineBody::of);
    }

    /** How those fared over time whom the list of the same scope is about. */
    @Get("/evaluations/trends")
    List<TrendBody> trends(
            Actor actor,
            @QueryValue Optional<String> scope,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> translator) {
        return desk.trends(question(actor, scope.orElse("received"), language, translator)).stream()
                .map(TrendBody::of)
                .toList();
    }

    private static EvaluationQuestion question(
            Actor actor, String scope, Optional<String> language, Optional<String> translator) {
        Scope of = Scope.of(scope).orElseThrow(() -> Refusal.of(Refusal.Kind.MALFORMED, "unknown-scope")
                .with("scope", scope));
        return EvaluationQuestion.of(actor, of)
                .only(
                        language.map(Language::of).orElse(null),
                        translator.map(PersonId::new).orElse(null));
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
}
