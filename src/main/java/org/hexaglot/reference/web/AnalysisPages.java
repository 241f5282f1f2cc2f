package org.hexaglot.reference.web;

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
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** The match analysis of a document, with the document that comes before it. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnalysisPages {
    private final ReferenceDesk desk;
    private final Pages pages;

    AnalysisPages(ReferenceDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Get("/analysis")
    HttpResponse<?> analysis(Page page, Actor actor, @PathVariable String id, @QueryValue Optional<String> target) {
        Language into = target.flatMap(Language::find).orElse(null);
        return pages.render(page, "reference/analysis", model(actor, id, into, Form.EMPTY));
    }

    /** The same table for programs that calculate. */
    @Get("/analysis.{ending:csv|xlsx}")
    @Produces(MediaType.ALL)
    HttpResponse<?> sheet(Page page, Actor actor, @PathVariable String id, @PathVariable String ending) {
        Sheet sheet = model(actor, id, null, Form.EMPTY).sheet(page);
        return sheet.download(ending, page.rightToLeft());
    }

    @Post("/predecessor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> name(Page page, Actor actor, @PathVariable String id, @Body Map<String, String> form) {
        DocumentId document = new DocumentId(id);
        String back = "/documents/" + document + "/analysis";
        try {
            String symbol = form.getOrDefault("symbol", "").strip();
            if (symbol.isEmpty()) {
                desk.forgetPredecessor(actor, document);
                return pages.redirect(back, Flash.done("reference.predecessor.forgotten"));
            }
            String named =
                    desk.namePredecessor(actor, document, symbol).metadata().symbol();
            return pages.redirect(
                    back, Flash.done("reference.predecessor.named").with("symbol", named));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()),
                    page,
                    "reference/analysis",
                    model(actor, id, null, again));
        }
    }

    private AnalysisPage model(Actor actor, String id, @Nullable Language target, Form form) {
        Language into = ReferenceRights.mayUse(actor) ? target : null;
        DocumentId document = new DocumentId(id);
        ReferenceDesk.Analysed analysed = into == null ? desk.sheet(actor, document) : desk.analyse(actor, document);
        Form shown = form != Form.EMPTY
                ? form
                : Form.of(Map.of(
                        "symbol",
                        analysed.predecessor()
                                .map(earlier -> earlier.metadata().symbol())
                                .orElse("")));
        return new AnalysisPage(analysed, shown, ReferenceDesk.mayName(actor), ReferenceRights.mayUse(actor), into);
    }
}
