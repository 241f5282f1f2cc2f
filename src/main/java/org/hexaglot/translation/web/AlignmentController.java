package org.hexaglot.translation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import org.hexaglot.translation.DoubtDesk;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.TranslationDesk;
import org.jspecify.annotations.Nullable;

/** The file of a language that was translated in a word processor, delivered and brought back to the segments. */
@Controller("/api/documents/{id}/languages/{language}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AlignmentController {
    private final TranslationDesk translation;
    private final AlignmentDesk desk;
    private final DoubtDesk doubts;
    private final Intake intake;

    AlignmentController(TranslationDesk translation, AlignmentDesk desk, DoubtDesk doubts, Intake intake) {
        this.translation = translation;
        this.desk = desk;
        this.doubts = doubts;
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

    /** What is in doubt, with the codes of the texts as {@code {1}}, {@code {/1}} and {@code {2/}}. */
    @Serdeable
    record DoubtsBody(List<DoubtBody> doubts) {}

    /** @param target what is right, with all codes of the source; those around the whole text may be left out */
    @Serdeable
    record SettleBody(@Nullable String segment, @Nullable String target) {}

    /**
     * What is left.
     *
     * @param remaining segments without any translation
     * @param offered segments whose translation nobody has taken yet
     * @param file the name of the file that was made after the last doubt, or null
     * @param problem why none could be made though something was corrected, or null
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SettledBody(
            int remaining,
            int offered,
            @Nullable String file,
            @Nullable String problem) {}

    @Get("/doubts")
    DoubtsBody doubts(Actor actor, String id, String language) {
        return new DoubtsBody(doubts.open(actor, new DocumentId(id), Language.of(language)).stream()
                .map(doubt -> new DoubtBody(doubt.segment(), doubt.source(), doubt.target(), doubt.reason()))
                .toList());
    }

    /** Settles one doubt. */
    @Post("/doubts")
    SettledBody settle(Actor actor, String id, String language, @Body SettleBody body) throws IOException {
        ReturnReport report = doubts.settle(
                actor,
                new DocumentId(id),
                Language.of(language),
                body.segment() == null ? "" : body.segment(),
                body.target() == null ? "" : body.target());
        return new SettledBody(report.remaining(), report.offered(), report.file(), report.problem());
    }
}
