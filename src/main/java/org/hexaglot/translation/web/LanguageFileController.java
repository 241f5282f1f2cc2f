package org.hexaglot.translation.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
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
import org.hexaglot.translation.TranslationDesk;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** The files of one language version, in and out. */
@Controller("/api/documents/{id}/languages/{language}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LanguageFileController {
    private final TranslationDesk desk;
    private final Intake intake;
    private final DocumentFiles files;
    private final DocumentViews views;

    LanguageFileController(TranslationDesk desk, Intake intake, DocumentFiles files, DocumentViews views) {
        this.desk = desk;
        this.intake = intake;
        this.files = files;
        this.views = views;
    }

    @Serdeable
    record JobNumberBody(@Nullable String jobNumber) {}

    @Put("/file")
    @Consumes(MediaType.ALL)
    HttpResponse<DocumentResponse> deliver(
            HttpRequest<?> request, Actor actor, String id, String language, @Body InputStream file)
            throws IOException {
        DocumentId document = new DocumentId(id);
        Language target = Language.of(language);
        desk.mayDeliver(actor, document, target);
        Intake.Received received = intake.receive(
                file,
                FileName.from(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION)),
                request.getContentType().map(MediaType::getName).orElse(MediaType.APPLICATION_OCTET_STREAM),
                target,
                text -> {});
        return answer(actor, desk.deliver(actor, document, target, received));
    }

    @Get("/file")
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, String id, String language) throws IOException {
        return files.latest(request, actor, new DocumentId(id), Revision.Kind.LANGUAGE, Language.of(language));
    }

    @Put("/job-number")
    HttpResponse<DocumentResponse> numberJob(Actor actor, String id, String language, @Body JobNumberBody body) {
        String number = body.jobNumber() == null ? "" : body.jobNumber();
        return answer(actor, desk.numberJob(actor, new DocumentId(id), Language.of(language), number));
    }

    private HttpResponse<DocumentResponse> answer(Actor actor, Document document) {
        return HttpResponse.ok(views.of(actor, document)).header(HttpHeaders.ETAG, Versions.tag(document.version()));
    }
}
