package org.hexaglot.editing.web;

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
import java.util.List;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.document.Document;
import org.hexaglot.document.Revision;
import org.hexaglot.editing.EditingDesk;
import org.hexaglot.editing.PassageDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.DocumentFiles;
import org.hexaglot.monitoring.DocumentResponse;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.web.Versions;

/** The edited text, in and out, and the passages that editing must leave alone. */
@Controller("/api/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EditedController {
    private final EditingDesk desk;
    private final PassageDesk passageDesk;
    private final Intake intake;
    private final DocumentFiles files;
    private final DocumentViews views;

    EditedController(
            EditingDesk desk, PassageDesk passageDesk, Intake intake, DocumentFiles files, DocumentViews views) {
        this.desk = desk;
        this.passageDesk = passageDesk;
        this.intake = intake;
        this.files = files;
        this.views = views;
    }

    @Serdeable
    record PassagesBody(List<String> passages) {}

    @Put("/edited")
    @Consumes(MediaType.ALL)
    HttpResponse<DocumentResponse> deliver(HttpRequest<?> request, Actor actor, String id, @Body InputStream file)
            throws IOException {
        DocumentId document = new DocumentId(id);
        Language language = desk.mayDeliver(actor, document);
        List<String> passages = desk.agreedPassages(document);
        Intake.Received received = intake.receive(
                file,
                FileName.from(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION)),
                request.getContentType().map(MediaType::getName).orElse(MediaType.APPLICATION_OCTET_STREAM),
                language,
                text -> EditingDesk.mustKeep(passages, text));
        Document kept = desk.deliver(actor, document, received);
        return HttpResponse.ok(views.of(actor, kept)).header(HttpHeaders.ETAG, Versions.tag(kept.version()));
    }

    @Get("/edited")
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, String id) throws IOException {
        return files.latest(request, actor, new DocumentId(id), Revision.Kind.EDITED, null);
    }

    @Get("/agreed-passages")
    PassagesBody passages(Actor actor, String id) {
        DocumentId document = new DocumentId(id);
        views.get(actor, document);
        return new PassagesBody(desk.agreedPassages(document));
    }

    @Put("/agreed-passages")
    HttpResponse<?> markPassages(Actor actor, String id, @Body PassagesBody body) throws IOException {
        passageDesk.mark(actor, new DocumentId(id), body.passages());
        return HttpResponse.noContent();
    }
}
