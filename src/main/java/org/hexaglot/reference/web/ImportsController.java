package org.hexaglot.reference.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.FileName;
import org.hexaglot.content.UploadLimit;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.ImportDesk;
import org.hexaglot.reference.MemoryExport;
import org.hexaglot.reference.MemoryImport;
import org.hexaglot.reference.ReferenceRights;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** TMX into the memory and out of it. */
@Controller("/api/memory")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportsController {
    private static final String TMX = "application/x-tmx+xml";

    private final ImportDesk desk;
    private final MemoryExport export;
    private final ContentStore store;
    private final UploadLimit limit;

    ImportsController(ImportDesk desk, MemoryExport export, ContentStore store, UploadLimit limit) {
        this.desk = desk;
        this.export = export;
        this.store = store;
        this.limit = limit;
    }

    /** An import and how far it is. */
    @Serdeable
    record ImportBody(
            long id,
            String name,
            String state,
            int total,
            int done,
            int taken,
            int errors,
            String startedBy,
            Instant startedAt,
            @Nullable Instant endedAt) {
        static ImportBody of(MemoryImport one) {
            return new ImportBody(
                    one.id(),
                    one.name(),
                    one.state().code(),
                    one.total(),
                    one.done(),
                    one.taken(),
                    one.errors(),
                    one.startedBy().value(),
                    one.startedAt(),
                    one.endedAt());
        }
    }

    /** What was left out, by the line of the file. */
    @Serdeable
    record ErrorBody(int line, String reason, String detail) {}

    /** The body is the file; it is worked off in the background, in parts that survive a restart. */
    @Post("/imports")
    @Consumes(MediaType.ALL)
    HttpResponse<ImportBody> start(HttpRequest<?> request, Actor actor, @Body InputStream file) throws IOException {
        ReferenceRights.mustKeep(actor);
        FileName name = FileName.from(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION));
        MemoryImport started = desk.start(actor, name, store.store(file, limit.limitBytes()));
        return HttpResponse.<ImportBody>status(HttpStatus.ACCEPTED)
                .body(ImportBody.of(started))
                .header(HttpHeaders.LOCATION, "/api/memory/imports/" + started.id());
    }

    @Get("/imports")
    List<ImportBody> list(Actor actor) {
        return desk.list(actor).stream().map(ImportBody::of).toList();
    }

    @Get("/imports/{id}")
    ImportBody get(Actor actor, long id) {
        return ImportBody.of(desk.get(actor, id));
    }

    @Get("/imports/{id}/errors")
    List<ErrorBody> errors(Actor actor, long id) {
        desk.get(actor, id);
        return desk.errors(actor, id).stream()
                .map(error -> new ErrorBody(error.line(), error.reason(), error.detail()))
                .toList();
    }

    /** Takes what came with the file out of use. */
    @Delete("/imports/{id}")
    ImportBody withdraw(Actor actor, long id) {
        return ImportBody.of(desk.withdraw(actor, id));
    }

    /** Units that are there in both languages, streamed. */
    @Get(value = "/export.tmx", produces = TMX)
    HttpResponse<Publisher<byte[]>> export(Actor actor, @QueryValue String source, @QueryValue String target) {
        ReferenceRights.mustKeep(actor);
        Language from = Language.of(source);
        Language into = Language.of(target);
        return HttpResponse.ok(export.tmx(from, into))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"memory-" + from.code() + "-" + into.code() + ".tmx\"");
    }
}
