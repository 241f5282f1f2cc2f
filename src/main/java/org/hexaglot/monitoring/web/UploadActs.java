package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.editing.EditingDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.web.Acts.Call;
import org.hexaglot.monitoring.web.Acts.Done;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.TranslationDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Typed;
import org.jspecify.annotations.Nullable;

/** Files that come in from the pages. Each is checked by the desk before it is read and by the intake while it is. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.TEXT_HTML)
final class UploadActs {
    private final SubmissionDesk submission;
    private final EditingDesk editing;
    private final TranslationDesk translation;
    private final Intake intake;
    private final Acts acts;

    UploadActs(SubmissionDesk submission, EditingDesk editing, TranslationDesk translation, Intake intake, Acts acts) {
        this.submission = submission;
        this.editing = editing;
        this.translation = translation;
        this.intake = intake;
        this.acts = acts;
    }

    @Post("/manuscript")
    HttpResponse<?> manuscript(
            HttpRequest<?> request,
            Page page,
            Actor actor,
            @PathVariable String id,
            @Part CompletedFileUpload file,
            @Part("lateReason") @Nullable String lateReason,
            @Part("return") @Nullable String back)
            throws IOException {
        Call call = call(request, page, actor, id, lateReason);
        return acts.run(call, "manuscript", () -> {
            String reason = call.typed().optional("lateReason");
            Language language = submission.mayDeliver(actor, call.id(), reason);
            Received received = receive(file, language, text -> {});
            submission.deliver(actor, call.id(), received, reason, null);
            // The task that asked for the manuscript is done.
            return done(call, received, null);
        });
    }

    @Post("/edited")
    HttpResponse<?> edited(
            HttpRequest<?> request,
            Page page,
            Actor actor,
            @PathVariable String id,
            @Part CompletedFileUpload file,
            @Part("return") @Nullable String back)
            throws IOException {
        Call call = call(request, page, actor, id, null);
        return acts.run(call, "edited", () -> {
            Language language = editing.mayDeliver(actor, call.id());
            List<String> passages = editing.agreedPassages(call.id());
            Received received = receive(file, language, text -> EditingDesk.mustKeep(passages, text));
            editing.deliver(actor, call.id(), received);
            return done(call, received, back);
        });
    }

    @Post("/languages/{code}/file")
    HttpResponse<?> language(
            HttpRequest<?> request,
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            @Part CompletedFileUpload file,
            @Part("return") @Nullable String back)
            throws IOException {
        Call call = call(request, page, actor, id, null);
        Language language = Language.of(code);
        return acts.run(call, "language-file", () -> {
            translation.mayDeliver(actor, call.id(), language);
            Received received = receive(file, language, text -> {});
            translation.deliver(actor, call.id(), language, received);
            return done(call, received, back);
        });
    }

    private static Call call(HttpRequest<?> request, Page page, Actor actor, String id, @Nullable String lateReason) {
        Map<String, Object> typed = new LinkedHashMap<>();
        if (lateReason != null) {
            typed.put("lateReason", lateReason);
        }
        return new Call(request, page, actor, new DocumentId(id), Typed.of(typed));
    }

    private Received receive(CompletedFileUpload file, Language language, Consumer<DocumentText> check)
            throws IOException {
        if (file.getFilename() == null || file.getFilename().isBlank()) {
            throw Refusal.invalid("invalid-input").field("file", "required");
        }
        String mediaType = file.getContentType().map(MediaType::getName).orElse("");
        try (InputStream stream = file.getInputStream()) {
            return intake.receive(stream, new FileName(file.getFilename()), mediaType, language, check);
        }
    }

    private static Done done(Call call, Received received, @Nullable String back) {
        String address = back == null || back.isBlank()
                ? call.href()
                : ReturnAddress.of(back).path();
        return new Done(
                address,
                Flash.done("documents.flash.file")
                        .with("file", received.name().value())
                        .with("words", call.page().words(received.text().words().total())));
    }
}
