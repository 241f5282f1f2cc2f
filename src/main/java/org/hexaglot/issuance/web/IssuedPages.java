package org.hexaglot.issuance.web;

import io.micronaut.core.annotation.Nullable;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.issuance.IssuedDocuments;
import org.hexaglot.issuance.IssuedDocuments.IssuedDocument;
import org.hexaglot.issuance.IssuedDocuments.IssuedEntry;
import org.hexaglot.issuance.ReadingRoom;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.Listing;
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
    private static final int LONGEST_SEARCH = 200;

    private final ReadingRoom room;
    private final Rules rules;
    private final Pages pages;

    IssuedPages(ReadingRoom room, Rules rules, Pages pages) {
        this.room = room;
        this.rules = rules;
        this.pages = pages;
    }

    @Get("/documents/{symbol:[^0-9].*}")
    HttpResponse<?> show(Page page, String symbol, @QueryValue @Nullable String lang) {
        IssuedDocument document = room.bySymbol(symbol);
        Language chosen = lang == null ? page.language() : asked(document, lang);
        String type = types(page.language()).getOrDefault(document.type(), document.type());
        return pages.render(page, "issued/document", new IssuedPage(document, chosen, type));
    }

    @Get("/issued")
    HttpResponse<?> list(
            Page page, Paging paging, @QueryValue @Nullable String q, @QueryValue @Nullable String language) {
        String text = q == null || q.isBlank() ? null : shortened(q.strip());
        Language only = language == null || language.isEmpty() ? null : Language.of(language);
        IssuedDocuments.Place before = paging.after().isEmpty() ? null : place(paging.after());
        List<IssuedEntry> found = room.list(new IssuedDocuments.Query(text, only, null, before, paging.wanted()));
        Listing<IssuedEntry> entries = paging.listing(
                found, entry -> List.of(entry.place().issuedAt(), entry.place().id()));
        IssuedList model = new IssuedList(
                entries, text == null ? "" : text, only == null ? "" : only.code(), types(page.language()));
        return pages.render(page, "issued/list", model);
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

    private static String shortened(String text) {
        return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }

    private static IssuedDocuments.Place place(List<String> values) {
        try {
            return new IssuedDocuments.Place(Instant.parse(values.get(0)), values.get(1));
        } catch (DateTimeException | IndexOutOfBoundsException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
