package org.hexaglot.translation.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
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
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.AlignmentDesk;
import org.hexaglot.translation.TranslationDesk;

/** The file of a language that was translated in a word processor, delivered and brought back to the segments. */
@Controller("/api/documents/{id}/languages/{language}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AlignmentController {
    private final TranslationDesk translation;
    private final AlignmentDesk desk;
    private final Intake intake;

    AlignmentController(TranslationDesk translation, AlignmentDesk desk, Intake intake) {
        this.translation = translation;
        this.desk = desk;
        this.intake = intake;
    }

    /** A segment to look at: {@code no-paragraph sentences codes numbers untranslated}. */
    @Serdeable
    record DoubtBody(String segment, String source, String target, String reason) {}

    @Serdeable
    record AlignedBody(int taken, int unchanged, List<DoubtBody> doubts) {}

    @Put("/aligned")
    @Consumes(MediaType.ALL)
    AlignedBody align(HttpRequest<?> request, Actor actor, String id, String language, @Body InputStream file)
            throws IOException {
        DocumentId document = new DocumentId(id);
        Language target = Language.of(language);
        translation.mayDeliver(actor, document, target);
        Intake.Received received = intake.receive(
                file,
                FileName.from(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION)),
                request.getContentType().map(MediaType::getName).orElse(MediaType.APPLICATION_OCTET_STREAM),
                target,
                text -> {});
        AlignmentDesk.Aligned aligned = desk.deliver(actor, document, target, received);
        return new AlignedBody(
                aligned.taken(),
                aligned.unchanged(),
                aligned.doubts().stream()
                        .map(doubt -> new DoubtBody(doubt.segment(), doubt.source(), doubt.target(), doubt.reason()))
                        .toList());
    }
}
