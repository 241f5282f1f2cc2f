package org.hexaglot.issuance.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import org.hexaglot.issuance.IssuedDocuments.IssuedDocument;
import org.hexaglot.issuance.ReadingRoom;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/**
 * What is issued, for everybody. A document stands at its symbol. Ids of documents begin with a digit, as they hold the
 * time, and symbols never do: so one address serves both those who read and those who work on a document.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class IssuedPages {
    private final ReadingRoom room;
    private final IssuedLists lists;
    private final Pages pages;

    IssuedPages(ReadingRoom room, IssuedLists lists, Pages pages) {
        this.room = room;
        this.lists = lists;
        this.pages = pages;
    }

    @Get("/documents/{symbol:[^0-9].*}")
    HttpResponse<?> show(Page page, String symbol, @QueryValue @Nullable String lang) {
        IssuedDocument document = room.bySymbol(symbol);
        Language chosen = lang == null ? page.language() : asked(document, lang);
        String type = lists.names(page.language()).type(document.type());
        return pages.render(page, "issued/document", new IssuedPage(document, chosen, type));
    }

    @Get(IssuedList.PATH)
    HttpResponse<?> list(HttpRequest<?> request, Page page, Optional<Actor> reader, Paging paging) {
        return pages.render(page, "issued/list", lists.list(request, page, reader, paging));
    }

    @Get(IssuedList.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page) {
        return lists.sheet(request, page).download();
    }

    @Get(IssuedList.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page) {
        return lists.sheet(request, page).download(page.rightToLeft());
    }

    private static Language asked(IssuedDocument document, String lang) {
        return Language.find(lang)
                .filter(language -> document.in(language).isPresent())
                .orElseThrow(() -> Refusal.notFound("not-issued-in-language")
                        .with("symbol", document.symbol())
                        .with("language", lang));
    }
}
