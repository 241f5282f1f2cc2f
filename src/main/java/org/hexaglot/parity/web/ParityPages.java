package org.hexaglot.parity.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.parity.ParityCheck;
import org.hexaglot.parity.ParityDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/** Six languages side by side, for whoever may read all of them. */
@Controller("/documents/{id:[0-7][0-9a-v]+}/parity")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ParityPages {
    private static final String TEMPLATE = "parity/parity";

    private final ParityDesk desk;
    private final ParityCheck check;
    private final ParitySheets sheets;
    private final Pages pages;

    ParityPages(ParityDesk desk, ParityCheck check, ParitySheets sheets, Pages pages) {
        this.desk = desk;
        this.check = check;
        this.sheets = sheets;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, Actor actor, @PathVariable String id) {
        DocumentId document = new DocumentId(id);
        desk.mustRead(actor, document);
        check.bringUpToDate(document);
        return pages.render(page, TEMPLATE, sheets.page(actor, document, Form.EMPTY, ""));
    }

    @Post("/{difference}/waive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> waive(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String difference,
            @Body Map<String, Object> body) {
        DocumentId document = new DocumentId(id);
        Typed typed = Typed.of(body);
        try {
            desk.waive(actor, document, difference, typed.text("reason"));
            return pages.redirect("/documents/" + document + "/parity", Flash.done("parity.flash.waived"));
        } catch (Refusal refusal) {
            Form form = Form.refused(page, typed.values(), refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()),
                    page,
                    TEMPLATE,
                    sheets.page(actor, document, form, difference));
        }
    }
}
