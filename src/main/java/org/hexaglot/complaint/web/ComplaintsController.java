package org.hexaglot.complaint.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.Complaint.Words;
import org.hexaglot.complaint.ComplaintDesk;
import org.hexaglot.complaint.ComplaintDesk.Made;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** Complaints about issued language versions, and their answers. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ComplaintsController {
    private final ComplaintDesk desk;

    ComplaintsController(ComplaintDesk desk) {
        this.desk = desk;
    }

    /**
     * @param kind {@code accuracy terminology omission language figures layout}
     * @param place where in the text, such as {@code paragraph 12}
     * @param words up to 4,000 characters
     * @param receivedFrom who wrote or said it; officers only
     */
    @Serdeable
    record MadeBody(
            @Nullable String kind,
            @Nullable String place,
            @Nullable String words,
            @Nullable String receivedFrom) {
        Words words(String ticket) {
            return new Words(
                    Objects.requireNonNullElse(kind, ""),
                    Objects.requireNonNullElse(place, ""),
                    Objects.requireNonNullElse(words, ""),
                    Objects.requireNonNullElse(receivedFrom, ""),
                    ticket);
        }
    }

    /**
     * @param verdict {@code upheld dismissed}
     * @param consequence {@code nothing corrigendum reissue}; when not said, nothing
     */
    @Serdeable
    record AnswerGiven(
            @Nullable String verdict,
            @Nullable String consequence,
            @Nullable String answer) {}

    @Serdeable
    record ReasonBody(@Nullable String reason) {}

    /**
     * Makes a complaint; 200 with the one that there is when I have said the very same and it waits for its answer, 429 when
     * I have made too many within a day.
     */
    @Post("/documents/{id}/languages/{language}/complaints")
    HttpResponse<ComplaintBody> make(Actor actor, String id, String language, @Body MadeBody said) {
        Made made = desk.make(actor, new DocumentId(id), Language.of(language), said.words(""));
        ComplaintBody body = ComplaintBody.of(made.complaint());
        MutableHttpResponse<ComplaintBody> answer = made.isNew()
                ? HttpResponse.created(body, URI.create("/api/complaints/" + body.id()))
                : HttpResponse.ok(body);
        return Versions.on(answer, made.complaint().version());
    }

    /**
     * @param scope {@code answering}: those that I answer; {@code mine}: those that I made
     * @param state {@code open} or {@code answered}; when not said, both
     * @param body code of a body that considers the document
     * @param sort {@code madeAt changedAt document language kind body station madeBy state answeredBy}, with a minus the
     *     other way; when not said, {@code -madeAt}
     */
    @Get("/complaints")
    Listing<ComplaintBody> list(
            Actor actor,
            @QueryValue Optional<String> scope,
            @QueryValue Optional<String> state,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> body,
            @QueryValue Optional<String> station,
            @QueryValue Optional<String> document,
            @QueryValue Optional<String> sort,
            Paging paging) {
        Map<String, String> values = new HashMap<>();
        scope.ifPresent(value -> values.put("scope", value));
        state.ifPresent(value -> values.put("state", value));
        language.ifPresent(value -> values.put("language", value));
        body.ifPresent(value -> values.put("body", value));
        station.ifPresent(value -> values.put("station", value));
        document.ifPresent(value -> values.put("document", value));
        sort.ifPresent(value -> values.put("sort", value));
        ComplaintQuestion question = Questions.of(actor, values);
        List<ComplaintLine> found = desk.list(question, Questions.after(question, paging), paging.wanted());
        return paging.listing(found, line -> Questions.place(question, line))
                .map(line -> ComplaintBody.of(line.complaint()));
    }

    @Get("/complaints/{id}")
    HttpResponse<ComplaintBody> show(Actor actor, long id) {
        return told(desk.sheet(actor, id).complaint());
    }

    /** Answers a complaint; 409 when somebody has answered it already. */
    @Post("/complaints/{id}/answer")
    HttpResponse<ComplaintBody> answer(HttpRequest<?> request, Actor actor, long id, @Body AnswerGiven given) {
        return told(desk.answer(
                actor,
                id,
                Verdicts.isUpheld(Objects.requireNonNullElse(given.verdict(), "")),
                Consequence.of(Objects.requireNonNullElse(given.consequence(), Consequence.NOTHING.code())),
                Objects.requireNonNullElse(given.answer(), ""),
                Versions.seen(request)));
    }

    /** Takes an answered complaint up again, for a reason; officers and managers only. */
    @Post("/complaints/{id}/reopen")
    HttpResponse<ComplaintBody> reopen(HttpRequest<?> request, Actor actor, long id, @Body ReasonBody given) {
        return told(desk.reopen(actor, id, Objects.requireNonNullElse(given.reason(), ""), Versions.seen(request)));
    }

    private static HttpResponse<ComplaintBody> told(Complaint complaint) {
        return Versions.on(HttpResponse.ok(ComplaintBody.of(complaint)), complaint.version());
    }
}
