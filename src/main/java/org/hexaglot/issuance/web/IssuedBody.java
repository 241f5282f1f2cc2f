package org.hexaglot.issuance.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.document.Symbol;
import org.hexaglot.issuance.IssuedDocuments.IssuedDocument;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/** An issued document in JSON. */
@Serdeable
record IssuedBody(
        String symbol,
        List<String> symbols,
        Map<String, String> title,
        String type,
        String distribution,
        String originalLanguage,
        @Nullable LocalDate submittedOn,
        @Nullable Instant issuedAt,
        @Nullable Boolean simultaneous,
        @Nullable String exceptionReason,
        @Nullable String lateReason,
        int reissues,
        List<AgendaBody> considered,
        List<LanguageBody> languages,
        List<RelatedBody> related) {

    /** What considers the document. */
    @Serdeable
    record AgendaBody(String body, String session, @Nullable String item) {}

    /** One language version and where its file is. */
    @Serdeable
    record LanguageBody(
            String language,
            Instant issuedAt,
            @Nullable String jobNumber,
            String mediaType,
            long bytes,
            String sha256,
            String file) {}

    /** A corrigendum, revision or addendum, or what this document is one of. */
    @Serdeable
    record RelatedBody(String symbol, String relation, boolean later, List<String> languages) {}

    static IssuedBody of(IssuedDocument document) {
        String address = "/api/issued/" + Address.symbol(document.mainSymbol());
        return new IssuedBody(
                document.symbol(),
                document.symbols().stream().map(Symbol::toString).toList(),
                titles(document.title()),
                document.type(),
                document.distribution().code(),
                document.original().code(),
                document.submittedOn(),
                document.issuedAt(),
                document.simultaneous(),
                document.exceptionReason(),
                document.lateReason(),
                document.reissues(),
                document.agenda().stream()
                        .map(each -> new AgendaBody(each.body(), each.session(), each.item()))
                        .toList(),
                document.languages().stream()
                        .map(each -> new LanguageBody(
                                each.language().code(),
                                each.issuedAt(),
                                each.jobNumber(),
                                each.mediaType(),
                                each.bytes(),
                                each.sha256(),
                                address + "?lang=" + each.language().code()))
                        .toList(),
                document.related().stream()
                        .map(each -> new RelatedBody(
                                each.symbol(),
                                each.relation().name().toLowerCase(Locale.ROOT),
                                each.later(),
                                each.languages().stream().map(Language::code).toList()))
                        .toList());
    }

    private static Map<String, String> titles(Map<Language, String> titles) {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (Language language : Language.OFFICIAL) {
            String title = titles.get(language);
            if (title != null) {
                byCode.put(language.code(), title);
            }
        }
        return byCode;
    }
}
