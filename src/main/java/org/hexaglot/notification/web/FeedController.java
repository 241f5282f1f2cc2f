package org.hexaglot.notification.web;

import io.micronaut.http.HttpHeaders;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexaglot.issuance.IssuedCatalogue;
import org.hexaglot.issuance.IssuedEntry;
import org.hexaglot.issuance.IssuedQuestion;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.notification.FeedDesk;
import org.hexaglot.notification.FeedSheet;
import org.hexaglot.notification.FeedWriter;
import org.hexaglot.notification.PublicAddress;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/** Feeds of what is issued, for everybody, as the pages of issued documents show it: of a language, of a body, or of all. */
@Controller("/feeds")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
    private static final int ITEMS = 50;
    private static final String CACHING = "public, max-age=300";
    private static final String PATH = "/feeds/issued.atom";

    private final IssuedCatalogue catalogue;
    private final FeedDesk desk;
    private final FeedWriter writer;
    private final PublicAddress address;

    FeedController(IssuedCatalogue catalogue, FeedDesk desk, FeedWriter writer, PublicAddress address) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.writer = writer;
        this.address = address;
    }

    @Get("/issued.atom")
    @Produces(MediaType.ALL)
    HttpResponse<?> issued(
            HttpRequest<?> request,
            @QueryValue Optional<String> lang,
            @QueryValue Optional<String> body,
            @QueryValue Optional<String> before) {
        Language language =
                lang.filter(code -> !code.isEmpty()).map(Language::of).orElse(null);
        String considering = body.filter(code -> !code.isEmpty()).orElse(null);
        String title = desk.title(language == null ? Language.EN : language, considering);
        List<IssuedEntry> found = catalogue.list(
                IssuedQuestion.newest(language, considering, ZoneOffset.UTC),
                before.map(FeedController::place).orElse(null),
                ITEMS + 1);
        String own = query(language, considering);
        String next = found.size() > ITEMS
                ? address.of(PATH + own + (own.isEmpty() ? "?" : "&") + "before="
                        + written(found.get(ITEMS - 1).place()))
                : null;
        String self = address.of(PATH + own);
        FeedSheet sheet = new FeedSheet(
                self,
                title,
                before.map(place -> self + (own.isEmpty() ? "?" : "&") + "before=" + Address.segment(place))
                        .orElse(self),
                address.of(Address.of(
                        "/issued",
                        "language",
                        language == null ? "" : language.code(),
                        "body",
                        considering == null ? "" : considering)),
                next,
                found.stream().limit(ITEMS).map(entry -> item(entry, language)).toList());
        byte[] written = writer.write(sheet);
        return Freshness.answer(
                request,
                HttpResponse.ok(written).header(HttpHeaders.CONTENT_TYPE, "application/atom+xml; charset=utf-8"),
                written,
                sheet.items().isEmpty() ? null : sheet.items().get(0).issuedAt(),
                CACHING);
    }

    private FeedSheet.Item item(IssuedEntry entry, @Nullable Language language) {
        String symbol = Address.symbol(entry.symbol().replace("*", ""));
        String only = language == null ? "" : "?lang=" + language.code();
        return new FeedSheet.Item(
                address.of("/documents/" + entry.place().id() + only),
                entry.symbol() + " " + entry.titleIn(language == null ? entry.original() : language),
                entry.place().issuedAt(),
                address.of("/documents/" + symbol + only),
                language == null ? null : address.of("/api/issued/" + symbol + only),
                language == null ? null : language.code(),
                entry.type());
    }

    private static String query(@Nullable Language language, @Nullable String body) {
        return Address.of("", "lang", language == null ? "" : language.code(), "body", body == null ? "" : body);
    }

    private static String written(IssuedEntry.Place place) {
        return Address.segment(place.issuedAt() + "_" + place.id());
    }

    private static IssuedCatalogue.After place(String text) {
        try {
            int end = text.indexOf('_');
            return new IssuedCatalogue.After(
                    "", new IssuedEntry.Place(Instant.parse(text.substring(0, end)), "", text.substring(end + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
