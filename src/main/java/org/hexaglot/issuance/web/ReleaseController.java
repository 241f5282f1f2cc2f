package org.hexaglot.issuance.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.DocumentResponse;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** The one act that issues all languages, its authorised exception, and the reissue. */
@Controller("/api/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReleaseController {
    private final IssuanceDesk desk;
    private final DocumentViews views;

    ReleaseController(IssuanceDesk desk, DocumentViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Serdeable
    record ReleaseBody(
            @Nullable List<String> languages, @Nullable String reason) {
        List<Language> chosen() {
            return languages == null
                    ? List.of()
                    : languages.stream().map(Language::of).toList();
        }

        String given() {
            return reason == null ? "" : reason;
        }
    }

    @Post("/release")
    HttpResponse<DocumentResponse> release(
            HttpRequest<?> request, Actor actor, String id, @Body Optional<ReleaseBody> given) {
        ReleaseBody body = given.orElse(new ReleaseBody(null, null));
        DocumentId document = new DocumentId(id);
        Integer seen = Versions.seen(request);
        return answer(
                actor,
                body.languages() == null
                        ? desk.release(actor, document, seen)
                        : desk.releaseSome(actor, document, body.chosen(), body.given(), seen));
    }

    @Post("/reissue")
    HttpResponse<DocumentResponse> reissue(Actor actor, String id, @Body ReleaseBody body) {
        return answer(actor, desk.reissue(actor, new DocumentId(id), body.chosen(), body.given()));
    }

    private HttpResponse<DocumentResponse> answer(Actor actor, Document document) {
        return HttpResponse.ok(views.of(actor, document)).header(HttpHeaders.ETAG, Versions.tag(document.version()));
    }
}
