package org.hexaglot.quality.web;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.quality.TextCheck;
import org.hexaglot.quality.web.CheckSheets.Asked;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/** What the checks of a translation found, source beside translation, for whoever may see its text. */
@Controller("/documents/{id:[0-7][0-9a-v]+}/languages/{code}/checks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CheckPages {
    private static final String TEMPLATE = "quality/checks";

    private final QualityDesk desk;
    private final TextCheck check;
    private final CheckSheets sheets;
    private final Pages pages;

    CheckPages(QualityDesk desk, TextCheck check, CheckSheets sheets, Pages pages) {
        this.desk = desk;
        this.check = check;
        this.sheets = sheets;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            @QueryValue("check") Optional<String> kind) {
        DocumentId document = new DocumentId(id);
        Language language = Language.of(code);
        desk.mustRead(actor, document, language);
        check.bringUpToDate(document, language);
        Asked asked = Asked.of(document, language, kind.flatMap(CheckKind::find).orElse(null));
        return pages.render(page, TEMPLATE, sheets.page(page, actor, asked));
    }

    @Post("/{finding}/waive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> waive(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            @PathVariable String finding,
            @Body Map<String, Object> body) {
        DocumentId document = new DocumentId(id);
        Language language = Language.of(code);
        Typed typed = Typed.of(body);
        CheckKind kind = CheckKind.find(typed.text("check")).orElse(null);
        try {
            desk.waive(actor, document, language, finding, typed.text("reason"));
            String filter = kind == null ? "" : "?check=" + kind.code();
            return pages.redirect(
                    "/documents/" + document + "/languages/" + language.code() + "/checks" + filter,
                    Flash.done("quality.flash.waived"));
        } catch (Refusal refusal) {
            Form form = Form.refused(page, typed.values(), refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()),
                    page,
                    TEMPLATE,
                    sheets.page(page, actor, new Asked(document, language, kind, form, finding)));
        }
    }
}
