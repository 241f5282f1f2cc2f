package org.hexaglot.submission.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.document.Document;
import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.DocumentFiles;
import org.hexaglot.monitoring.DocumentResponse;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.web.Versions;

/** The manuscript, in and out. */
@Controller("/api/documents/{id}/manuscript")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ManuscriptController {
    private final SubmissionDesk desk;
    private final Intake intake;
    private final DocumentFiles files;
    private final DocumentViews views;

    ManuscriptController(SubmissionDesk desk, Intake intake, DocumentFiles files, DocumentViews views) {
        this.desk = desk;
        this.intake = intake;
        this.files = files;
        this.views = views;
    }

    @Put
    @Consumes(MediaType.ALL)
    HttpResponse<DocumentResponse> deliver(
            HttpRequest<?> request,
            Actor actor,
            String id,
            @QueryValue Optional<String> lateReason,
            @Body InputStream file)
            throws IOException {
        DocumentId document = new DocumentId(id);
        String reason = lateReason.orElse(null);
        Language language = desk.mayDeliver(actor, document, reason);
        Intake.Received received = intake.receive(
                file,
                FileName.from(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION)),
                request.getContentType().map(MediaType::getName).orElse(MediaType.APPLICATION_OCTET_STREAM),
                language,
                text -> {});
        Document kept = desk.deliver(actor, document, received, reason, Versions.seen(request));
        return HttpResponse.ok(views.of(actor, kept)).header(HttpHeaders.ETAG, Versions.tag(kept.version()));
    }

    @Get
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, String id) throws IOException {
        return files.latest(request, actor, new DocumentId(id), Revision.Kind.MANUSCRIPT, null);
    }
}
