package org.hexaglot.quality.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.quality.TextCheck;
import org.jspecify.annotations.Nullable;

/** What is suspected in a translation, segment by segment, and the waiving of false alarms. */
@Controller("/api/documents/{id}/languages/{language}/checks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChecksController {
    private static final int MOST_FINDINGS = 1000;

    private final QualityDesk desk;
    private final TextCheck check;

    ChecksController(QualityDesk desk, TextCheck check) {
        this.desk = desk;
        this.check = check;
    }

    @Serdeable
    record WaiveBody(@Nullable String reason) {}

    /**
     * Checks first what has changed since.
     *
     * @param kind of one check only, such as {@code numbers}
     */
    @Get
    ChecksBody show(Actor actor, String id, String language, @QueryValue("check") Optional<String> kind) {
        DocumentId document = new DocumentId(id);
        Language code = Language.of(language);
        CheckKind filter = kind.map(ChecksController::kind).orElse(null);
        desk.mustRead(actor, document, code);
        check.bringUpToDate(document, code);
        return ChecksBody.of(desk.sheet(actor, document, code, filter, MOST_FINDINGS));
    }

    private static CheckKind kind(String code) {
        return CheckKind.find(code)
                .orElseThrow(() -> Refusal.invalid("unknown-check").with("check", code));
    }

    /** By whoever has the work on the language in hand, its revisers and officers; the reason is kept. */
    @Post("/{finding}/waive")
    ChecksBody waive(Actor actor, String id, String language, String finding, @Body WaiveBody body) {
        DocumentId document = new DocumentId(id);
        Language code = Language.of(language);
        desk.waive(actor, document, code, finding, body.reason() == null ? "" : body.reason());
        return ChecksBody.of(desk.sheet(actor, document, code, null, MOST_FINDINGS));
    }
}
