package org.hexaglot.issuance.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.hexaglot.issuance.IssuedDocuments;
import org.hexaglot.issuance.IssuedDocuments.IssuedEntry;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** What somebody asks of the issued documents, as it stands in the address. */
record IssuedQuestion(
        @Nullable String text,
        @Nullable Language language,
        @Nullable String body) {
    static final String PATH = "/issued";
    static final List<String> PARAMETERS = List.of("q", "language", "body");
    private static final int LONGEST_SEARCH = 200;

    static IssuedQuestion of(ListQuery query) {
        String text = query.value("q");
        String language = query.value("language");
        String body = query.value("body");
        return new IssuedQuestion(
                text.isEmpty() ? null : shortened(text),
                language.isEmpty() ? null : Language.of(language),
                body.isEmpty() ? null : body);
    }

    IssuedDocuments.Query page(Paging paging) {
        IssuedDocuments.Place before = paging.after().isEmpty() ? null : place(paging.after());
        return new IssuedDocuments.Query(text, language, body, before, paging.wanted());
    }

    IssuedDocuments.Query all(int limit) {
        return new IssuedDocuments.Query(text, language, body, null, limit);
    }

    static List<?> place(IssuedEntry entry) {
        return List.of(entry.place().issuedAt(), entry.place().id());
    }

    private static IssuedDocuments.Place place(List<String> values) {
        try {
            return new IssuedDocuments.Place(Instant.parse(values.get(0)), values.get(1));
        } catch (DateTimeException | IndexOutOfBoundsException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }
}
