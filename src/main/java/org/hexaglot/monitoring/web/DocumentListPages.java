package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/** The list of documents with its search; everybody finds what they may read. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentListPages {
    private final DocumentListReader reader;
    private final Pages pages;

    DocumentListPages(DocumentListReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Get(DocumentsPage.PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        return pages.render(page, "documents/list", reader.page(page, actor, query(request), paging));
    }

    /** Exactly what the list shows, all pages of it. */
    @Get(DocumentsPage.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page, Actor actor) {
        return reader.sheet(page.phrases(), actor, query(request)).download();
    }

    @Get(DocumentsPage.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        return reader.sheet(page.phrases(), actor, query(request)).download(page.rightToLeft());
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(DocumentsPage.PATH, DocumentsPage.PARAMETERS, request);
    }
}
