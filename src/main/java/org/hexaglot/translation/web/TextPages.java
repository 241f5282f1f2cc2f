package org.hexaglot.translation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.translation.AlignmentDesk;
import org.hexaglot.translation.DoubtDesk;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.ReturnDesk;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.TranslationDesk;
import org.hexaglot.translation.web.TextPage.Answer;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.HandedFile;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/** The page of a language's text: how far it is, the way out to one's own tool and the way back with its report. */
@Controller("/documents/{id:[0-7][0-9a-v]+}/languages/{code}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TextPages {
    private final TextReader reader;
    private final HandoffDesk handoff;
    private final ReturnDesk returns;
    private final TranslationDesk translation;
    private final AlignmentDesk alignment;
    private final DoubtDesk doubts;
    private final Intake intake;
    private final Pages pages;

    TextPages(
            TextReader reader,
            HandoffDesk handoff,
            ReturnDesk returns,
            TranslationDesk translation,
            AlignmentDesk alignment,
            DoubtDesk doubts,
            Intake intake,
            Pages pages) {
        this.reader = reader;
        this.handoff = handoff;
        this.returns = returns;
        this.translation = translation;
        this.alignment = alignment;
        this.doubts = doubts;
        this.intake = intake;
        this.pages = pages;
    }

    @Get("/text")
    HttpResponse<?> show(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            @QueryValue(defaultValue = "false") boolean changed) {
        return pages.render(
                page, "handoff/text", reader.page(actor, new DocumentId(id), Language.of(code), changed, Answer.NONE));
    }

    @Get("/handoff")
    @Produces(MediaType.ALL)
    HttpResponse<?> handOff(Actor actor, @PathVariable String id, @PathVariable String code, @QueryValue String format)
            throws IOException {
        HandoffDesk.Handoff handed =
                handoff.handOff(actor, new DocumentId(id), Language.of(code), ExchangeFormats.Form.of(format));
        return HandedFile.answer(
                handed.file(), handed.form().mediaType(), handed.name().asAttachment());
    }

    @Post("/offers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeOffers(Page page, Actor actor, @PathVariable String id, @PathVariable String code)
            throws IOException {
        DocumentId document = new DocumentId(id);
        Language language = Language.of(code);
        ReturnReport report = returns.takeOffers(actor, document, language);
        return pages.render(page, "handoff/text", reader.page(actor, document, language, false, Answer.of(report)));
    }

    @Post("/return")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> receive(
            Page page, Actor actor, @PathVariable String id, @PathVariable String code, @Part CompletedFileUpload file)
            throws IOException {
        if (file.getFilename() == null || file.getFilename().isBlank()) {
            throw Refusal.invalid("invalid-input").field("file", "required");
        }
        DocumentId document = new DocumentId(id);
        Language language = Language.of(code);
        try (InputStream stream = file.getInputStream()) {
            ReturnReport report = returns.receive(actor, document, language, stream);
            HttpStatus status = report.applied() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
            return pages.render(
                    status, page, "handoff/text", reader.page(actor, document, language, false, Answer.of(report)));
        }
    }

    /** A file that was translated in a word processor. */
    @Post("/aligned")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> align(
            Page page, Actor actor, @PathVariable String id, @PathVariable String code, @Part CompletedFileUpload file)
            throws IOException {
        if (file.getFilename() == null || file.getFilename().isBlank()) {
            throw Refusal.invalid("invalid-input").field("file", "required");
        }
        DocumentId document = new DocumentId(id);
        Language language = Language.of(code);
        translation.mayDeliver(actor, document, language);
        try (InputStream stream = file.getInputStream()) {
            Intake.Received received =
                    intake.receive(stream, new FileName(file.getFilename()), "", language, text -> {});
            AlignmentDesk.Aligned aligned = alignment.deliver(actor, document, language, received);
            return pages.render(
                    page, "handoff/text", reader.page(actor, document, language, false, Answer.of(aligned)));
        }
    }

    /** Settles one doubt of an aligned file. */
    @Post("/doubts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(
            Page page, Actor actor, @PathVariable String id, @PathVariable String code, @Body Map<String, Object> body)
            throws IOException {
        DocumentId document = new DocumentId(id);
        Language language = Language.of(code);
        Typed typed = Typed.of(body);
        String segment = typed.text("segment");
        try {
            ReturnReport report = doubts.settle(actor, document, language, segment, typed.text("target"));
            return report.file() == null && report.problem() == null
                    ? pages.redirect(
                            "/documents/" + document + "/languages/" + language.code() + "/text#doubts",
                            Flash.done("handoff.doubt.settled"))
                    : pages.render(
                            page, "handoff/text", reader.page(actor, document, language, false, Answer.of(report)));
        } catch (Refusal refusal) {
            Form form = Form.refused(page, typed.values(), refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()),
                    page,
                    "handoff/text",
                    reader.page(actor, document, language, false, Answer.refused(segment, form)));
        }
    }
}
