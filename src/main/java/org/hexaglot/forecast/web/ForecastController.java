package org.hexaglot.forecast.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.document.Document;
import org.hexaglot.document.SlotVersion;
import org.hexaglot.forecast.CirculationDesk;
import org.hexaglot.forecast.FollowUpDesk;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.ForecastDesk.Forecast;
import org.hexaglot.forecast.LanguageDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.DocumentResponse;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** Forecasts and their commitments. */
@Controller("/api/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForecastController {
    private final ForecastDesk desk;
    private final CirculationDesk circulation;
    private final LanguageDesk languages;
    private final FollowUpDesk followUps;
    private final DocumentViews views;
    private final Rules rules;

    ForecastController(
            ForecastDesk desk,
            CirculationDesk circulation,
            LanguageDesk languages,
            FollowUpDesk followUps,
            DocumentViews views,
            Rules rules) {
        this.desk = desk;
        this.circulation = circulation;
        this.languages = languages;
        this.followUps = followUps;
        this.views = views;
        this.rules = rules;
    }

    @Serdeable
    record ReasonBody(@Nullable String reason) {
        String given() {
            return reason == null ? "" : reason;
        }
    }

    @Serdeable
    record SlotBody(
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueBy,
            @Nullable String reason) {}

    @Serdeable
    record SlotRow(
            int number,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueBy,
            String reason,
            String agreedBy,
            Instant agreedAt) {
        static SlotRow of(SlotVersion slot) {
            return new SlotRow(
                    slot.number(),
                    slot.submitBy(),
                    slot.issueBy(),
                    slot.reason(),
                    slot.agreedBy().value(),
                    slot.agreedAt());
        }
    }

    @Serdeable
    record ReadersBody(List<String> readers) {}

    @Serdeable
    record NoteBody(@Nullable String text) {}

    /** A follow-up: its relation, the languages concerned (all of the original when not said) and its expected words. */
    @Serdeable
    record FollowUpBody(
            @Nullable String relation,
            @Nullable List<String> languages,
            @Nullable Integer estimatedWords) {}

    @Post
    HttpResponse<DocumentResponse> forecast(Actor actor, @Body ForecastBody body) {
        Document document = desk.forecast(
                actor, new Forecast(body.metadata(rules, actor.person()), body.requiredLanguages(), null, null));
        return HttpResponse.created(views.of(actor, document), URI.create("/api/documents/" + document.id()))
                .header("ETag", Versions.tag(document.version()));
    }

    @Patch("/{id}")
    HttpResponse<DocumentResponse> change(HttpRequest<?> request, Actor actor, String id, @Body ForecastPatch patch) {
        return answer(
                actor,
                desk.change(
                        actor, new DocumentId(id), present -> patch.applied(present, rules), Versions.seen(request)));
    }

    @Post("/{id}/withdraw")
    HttpResponse<DocumentResponse> withdraw(HttpRequest<?> request, Actor actor, String id, @Body ReasonBody body) {
        return answer(actor, desk.withdraw(actor, new DocumentId(id), body.given(), Versions.seen(request)));
    }

    @Get("/{id}/slot")
    Listing<SlotRow> slots(Actor actor, String id) {
        return new Listing<>(
                desk.slots(actor, new DocumentId(id)).stream().map(SlotRow::of).toList(), null);
    }

    @Put("/{id}/slot")
    HttpResponse<DocumentResponse> agreeSlot(HttpRequest<?> request, Actor actor, String id, @Body SlotBody body) {
        return answer(
                actor,
                desk.agreeSlot(
                        actor,
                        new DocumentId(id),
                        body.submitBy(),
                        body.issueBy(),
                        body.reason() == null ? "" : body.reason(),
                        Versions.seen(request)));
    }

    @Put("/{id}/languages/{language}")
    HttpResponse<DocumentResponse> addLanguage(HttpRequest<?> request, Actor actor, String id, String language) {
        return answer(actor, languages.add(actor, new DocumentId(id), Language.of(language), Versions.seen(request)));
    }

    @Delete("/{id}/languages/{language}")
    HttpResponse<DocumentResponse> waiveLanguage(
            HttpRequest<?> request, Actor actor, String id, String language, @Body ReasonBody body) {
        return answer(
                actor,
                languages.waive(
                        actor, new DocumentId(id), Language.of(language), body.given(), Versions.seen(request)));
    }

    @Put("/{id}/readers")
    HttpResponse<?> nameReaders(Actor actor, String id, @Body ReadersBody body) {
        Set<PersonId> readers = body.readers().stream().map(PersonId::new).collect(Collectors.toSet());
        circulation.nameReaders(actor, new DocumentId(id), readers);
        return HttpResponse.noContent();
    }

    @Post("/{id}/notes")
    HttpResponse<?> writeNote(Actor actor, String id, @Body NoteBody body) {
        circulation.writeNote(actor, new DocumentId(id), body.text() == null ? "" : body.text());
        return HttpResponse.noContent();
    }

    @Post("/{id}/follow-ups")
    HttpResponse<DocumentResponse> followUp(Actor actor, String id, @Body FollowUpBody body) {
        Document document = followUps.forecast(
                actor,
                new DocumentId(id),
                FollowUpDesk.relation(body.relation()),
                body.languages() == null
                        ? Set.of()
                        : body.languages().stream().map(Language::of).collect(Collectors.toSet()),
                body.estimatedWords());
        return HttpResponse.created(views.of(actor, document), URI.create("/api/documents/" + document.id()))
                .header("ETag", Versions.tag(document.version()));
    }

    private HttpResponse<DocumentResponse> answer(Actor actor, Document document) {
        return HttpResponse.ok(views.of(actor, document)).header("ETag", Versions.tag(document.version()));
    }
}
