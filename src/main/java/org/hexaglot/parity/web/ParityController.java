package org.hexaglot.parity.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.parity.ParityCheck;
import org.hexaglot.parity.ParityDesk;
import org.jspecify.annotations.Nullable;

/** Where the language versions of a document differ, and the waiving of what is no difference. */
@Controller("/api/documents/{id}/parity")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ParityController {
    private final ParityDesk desk;
    private final ParityCheck check;

    ParityController(ParityDesk desk, ParityCheck check) {
        this.desk = desk;
        this.check = check;
    }

    @Serdeable
    record WaiveBody(@Nullable String reason) {}

    /** Compares first when the files have changed. */
    @Get
    ParityBody show(Actor actor, String id) {
        DocumentId document = new DocumentId(id);
        desk.mustRead(actor, document);
        check.bringUpToDate(document);
        return ParityBody.of(desk.sheet(actor, document));
    }

    @Post("/{difference}/waive")
    ParityBody waive(Actor actor, String id, String difference, @Body WaiveBody body) {
        DocumentId document = new DocumentId(id);
        desk.waive(actor, document, difference, body.reason() == null ? "" : body.reason());
        return ParityBody.of(desk.sheet(actor, document));
    }
}
