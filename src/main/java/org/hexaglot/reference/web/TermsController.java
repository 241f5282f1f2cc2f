package org.hexaglot.reference.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexaglot.content.FileName;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.reference.TermDesk;
import org.hexaglot.reference.TermFileDesk;
import org.hexaglot.reference.TermRecognition;
import org.hexaglot.reference.web.ConceptBody.TermBody;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** Terminology. */
@Controller("/api/terms")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TermsController {
    private static final int LONGEST_TEXT = 20_000;

    private final TermDesk desk;
    private final TermFileDesk files;
    private final TermRecognition recognition;

    TermsController(TermDesk desk, TermFileDesk files, TermRecognition recognition) {
        this.desk = desk;
        this.files = files;
        this.recognition = recognition;
    }

    @Serdeable
    record CommentBody(@Nullable String comment) {}

    @Serdeable
    record VersionBody(
            int version,
            String act,
            String person,
            Instant at,
            String comment,
            String subject,
            String source,
            String note,
            List<TermBody> terms) {}

    @Serdeable
    record TextBody(String language, String text) {}

    /** A term that stands in a text. */
    @Serdeable
    record RecognisedBody(int from, int to, long concept, TermBody term) {}

    @Serdeable
    record TakenBody(int added, int changed, int same, List<WrongBody> wrong) {}

    @Serdeable
    record WrongBody(int line, String reason, String detail) {}

    /** With {@code q} those with a term that begins so, the nearest first; without, all of them in their order. */
    @Get
    Listing<ConceptBody> list(
            Actor actor,
            Paging paging,
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> language,
            @QueryValue Optional<String> state) {
        if (q.isPresent()) {
            Language only = language.map(Language::of).orElse(null);
            return new Listing<>(desk.lookUp(actor, q.get(), only, paging.limit()), null).map(ConceptBody::of);
        }
        Concept.State wanted = state.map(TermsController::state).orElse(null);
        long after = HitOffset.of(paging);
        return paging.listing(desk.list(actor, wanted, after, paging.wanted()), concept -> List.of(concept.id()))
                .map(ConceptBody::of);
    }

    private static Concept.State state(String code) {
        for (Concept.State state : Concept.State.values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw Refusal.invalid("invalid-concept").field("state", "unknown");
    }

    @Post
    HttpResponse<ConceptBody> propose(Actor actor, @Body ConceptBody.Input input) {
        Concept made = desk.propose(actor, input.content(), input.said());
        return HttpResponse.created(ConceptBody.of(made), URI.create("/api/terms/" + made.id()))
                .header(HttpHeaders.ETAG, Versions.tag(made.version()));
    }

    @Get("/{id}")
    HttpResponse<ConceptBody> get(Actor actor, long id) {
        return tagged(desk.read(actor, id));
    }

    @Put("/{id}")
    HttpResponse<ConceptBody> change(HttpRequest<?> request, Actor actor, long id, @Body ConceptBody.Input input) {
        return tagged(desk.change(actor, id, input.content(), input.said(), Versions.seen(request)));
    }

    @Post("/{id}/validate")
    HttpResponse<ConceptBody> validate(HttpRequest<?> request, Actor actor, long id, @Body CommentBody body) {
        return tagged(desk.validate(actor, id, said(body), Versions.seen(request)));
    }

    @Post("/{id}/reject")
    HttpResponse<ConceptBody> reject(HttpRequest<?> request, Actor actor, long id, @Body CommentBody body) {
        return tagged(desk.reject(actor, id, said(body), Versions.seen(request)));
    }

    private static String said(CommentBody body) {
        String comment = body.comment();
        return comment == null ? "" : comment;
    }

    @Get("/{id}/history")
    List<VersionBody> history(Actor actor, long id) {
        return desk.history(actor, id).stream()
                .map(version -> new VersionBody(
                        version.number(),
                        version.act().code(),
                        version.person().value(),
                        version.at(),
                        version.comment(),
                        version.content().subject(),
                        version.content().source(),
                        version.content().note(),
                        version.content().terms().stream().map(TermBody::of).toList()))
                .toList();
    }

    /** Validated terms that stand in a text, in any of their forms. */
    @Post("/recognise")
    List<RecognisedBody> recognise(Actor actor, @Body TextBody body) {
        ReferenceRights.mustUse(actor);
        if (body.text().length() > LONGEST_TEXT) {
            throw Refusal.invalid("long-query").with("longest", LONGEST_TEXT).field("text", "too-long");
        }
        return recognition.recognise(Language.of(body.language()), body.text()).stream()
                .map(found -> new RecognisedBody(found.from(), found.to(), found.concept(), TermBody.of(found.term())))
                .toList();
    }

    /** The body is a TBX or CSV file; its name keeps its concepts apart from those of other files. */
    @Post("/imports")
    @Consumes(MediaType.ALL)
    TakenBody take(HttpRequest<?> request, Actor actor, @Body InputStream file) throws IOException {
        FileName name = FileName.from(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION));
        TermFileDesk.Taken taken = files.take(actor, name.value(), files.read(actor, file));
        return new TakenBody(
                taken.added(),
                taken.changed(),
                taken.same(),
                taken.wrong().stream()
                        .map(wrong -> new WrongBody(wrong.line(), wrong.reason(), wrong.detail()))
                        .toList());
    }

    @Get(value = "/export.tbx", produces = "application/x-tbx+xml")
    HttpResponse<byte[]> tbx(Actor actor, @QueryValue Optional<Integer> version) {
        return file(files.tbx(actor, version.orElse(3) == 2 ? 2 : 3), "terms.tbx");
    }

    @Get(value = "/export.csv", produces = "text/csv")
    HttpResponse<byte[]> csv(Actor actor) {
        return file(files.csv(actor), "terms.csv");
    }

    private static HttpResponse<byte[]> file(byte[] bytes, String name) {
        return HttpResponse.ok(bytes)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        String.format(Locale.ROOT, "attachment; filename=\"%s\"", name));
    }

    private static HttpResponse<ConceptBody> tagged(Concept concept) {
        return HttpResponse.ok(ConceptBody.of(concept)).header(HttpHeaders.ETAG, Versions.tag(concept.version()));
    }
}
