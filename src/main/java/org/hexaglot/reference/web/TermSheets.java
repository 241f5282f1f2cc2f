package org.hexaglot.reference.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.web.Page;

/** The list of terms for programs that calculate. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TermSheets {
    private final TermLists lists;

    TermSheets(TermLists lists) {
        this.lists = lists;
    }

    @Get(TermsPage.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page, Actor actor) {
        ReferenceRights.mustUse(actor);
        return lists.sheet(request, page, actor).download();
    }

    @Get(TermsPage.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        ReferenceRights.mustUse(actor);
        return lists.sheet(request, page, actor).download(page.rightToLeft());
    }
}
