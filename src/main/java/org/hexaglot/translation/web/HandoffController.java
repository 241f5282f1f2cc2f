package org.hexaglot.translation.web;

import io.micronaut.http.HttpHeaders;
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
import java.io.IOException;
import java.io.InputStream;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.ReturnDesk;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.web.Accepts;
import org.hexaglot.web.HandedFile;

/** The text of a language out to the translator's own tool, as XLIFF or as a project of OmegaT, and back as XLIFF. */
@Controller("/api/documents/{id}/languages/{language}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HandoffController {
    private final HandoffDesk handoff;
    private final ReturnDesk returns;

    HandoffController(HandoffDesk handoff, ReturnDesk returns) {
        this.handoff = handoff;
        this.returns = returns;
    }

    /** @param format {@code xliff-2.1}, {@code xliff-1.2} or {@code omegat} */
    @Get("/handoff")
    @Accepts({"format"})
    HttpResponse<?> handOff(
            Actor actor, String id, String language, @QueryValue(defaultValue = "xliff-2.1") String format)
            throws IOException {
        HandoffDesk.Handoff handed = handoff.handOff(actor, new DocumentId(id), Language.of(language), Form.of(format));
        return HandedFile.answer(
                handed.file(), handed.form().mediaType(), handed.name().asAttachment());
    }

    @Put("/return")
    @Consumes(MediaType.ALL)
    HttpResponse<ReturnBody> receive(Actor actor, String id, String language, @Body InputStream file)
            throws IOException {
        ReturnReport report = returns.receive(actor, new DocumentId(id), Language.of(language), file);
        ReturnBody body = ReturnBody.of(report);
        return report.applied()
                ? HttpResponse.ok(body)
                : HttpResponse.<ReturnBody>unprocessableEntity()
                        .body(body)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }

    /** Takes all translations that the memory offers for this language. */
    @Post("/offers")
    ReturnBody takeOffers(Actor actor, String id, String language) throws IOException {
        return ReturnBody.of(returns.takeOffers(actor, new DocumentId(id), Language.of(language)));
    }
}
