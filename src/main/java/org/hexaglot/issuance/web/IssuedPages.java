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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.issuance.ConsideringBodies;
import org.hexaglot.issuance.IssuedDocuments.IssuedDocument;
import org.hexaglot.issuance.IssuedDocuments.IssuedEntry;
import org.hexaglot.issuance.ReadingRoom;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;

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
    private final ConsideringBodies bodies;
    private final Rules rules;
    private final ViewDesk views;
    private final Pages pages;

    IssuedPages(ReadingRoom room, ConsideringBodies bodies, Rules rules, ViewDesk views, Pages pages) {
        this.room = room;
        this.bodies = bodies;
        this.rules = rules;
        this.views = views;
        this.pages = pages;
    }

    @Get("/documents/{symbol:[^0-9].*}")
    HttpResponse<?> show(Page page, String symbol, @QueryValue @Nullable String lang) {
        IssuedDocument document = room.bySymbol(symbol);
        Language chosen = lang == null ? page.language() : asked(document, lang);
        String type = types(page.language()).getOrDefault(document.type(), document.type());
        return pages.render(page, "issued/document", new IssuedPage(document, chosen, type));
    }

    @Get(IssuedQuestion.PATH)
    HttpResponse<?> list(HttpRequest<?> request, Page page, Optional<Actor> reader, Paging paging) {
        ListQuery query = query(request);
        IssuedQuestion question = IssuedQuestion.of(query);
        Listing<IssuedEntry> entries = paging.listing(room.list(question.page(paging)), IssuedQuestion::place);
        ViewsBar bar = reader.map(actor -> views.bar(actor, query, SavedView.Place.ISSUED))
                .orElse(null);
        return pages.render(
                page,
                "issued/list",
                new IssuedList(entries, query, types(page.language()), bodies.names(page.language()), bar));
    }

    @Get(IssuedQuestion.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page) {
        return sheet(request, page).download();
    }

    @Get(IssuedQuestion.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page) {
        return sheet(request, page).download(page.rightToLeft());
    }

    /** Exactly what the list shows, all pages of it. */
    private Sheet sheet(HttpRequest<?> request, Page page) {
        List<IssuedEntry> found = room.list(IssuedQuestion.of(query(request)).all(Sheet.LONGEST + 1));
        Sheet.mustHold(found.size());
        Map<String, String> types = types(page.language());
        List<String> columns = List.of(
                page.t("documents.column.symbol"),
                page.t("board.csv.title"),
                page.t("forecast.type"),
                page.t("documents.column.issued"),
                page.t("issued.languages"));
        return new Sheet(
                "issued",
                columns,
                found.stream().map(entry -> row(entry, types, page)).toList());
    }

    private static List<@Nullable Object> row(IssuedEntry entry, Map<String, String> types, Page page) {
        return List.of(
                entry.symbol(),
                entry.titleIn(page.language()),
                types.getOrDefault(entry.type(), entry.type()),
                page.dayOf(entry.place().issuedAt()),
                page.list(entry.languages().stream().map(page::nameOf).toList()));
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(IssuedQuestion.PATH, IssuedQuestion.PARAMETERS, request);
    }

    private static Language asked(IssuedDocument document, String lang) {
        return Language.find(lang)
                .filter(language -> document.in(language).isPresent())
                .orElseThrow(() -> Refusal.notFound("not-issued-in-language")
                        .with("symbol", document.symbol())
                        .with("language", lang));
    }

    private Map<String, String> types(Language language) {
        Map<String, String> types = new LinkedHashMap<>();
        for (DocumentType type : rules.documentTypes()) {
            types.put(type.code(), type.name(language));
        }
        return types;
    }
}
