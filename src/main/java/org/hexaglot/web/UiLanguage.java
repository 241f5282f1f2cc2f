package org.hexaglot.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Decides in which of the six languages to answer. */
final class UiLanguage {
    /** Query parameter that switches the language, and the cookie that keeps a guest's choice. */
    static final String PARAMETER = "ui";

    private static final int HEADER_LIMIT = 500;

    private UiLanguage() {}

    /** For pages: the person's choice, then the guest's, then what the browser asks for, then English. */
    static Language ofPage(HttpRequest<?> request, Optional<Visitor> visitor) {
        return visitor.map(Visitor::language)
                .or(() -> request.getCookies()
                        .findCookie(PARAMETER)
                        .map(Cookie::getValue)
                        .flatMap(Language::find))
                .or(() -> accepted(request))
                .orElse(Language.EN);
    }

    /** For programs: what they ask for, then the person's choice, then English. */
    static Language ofApi(HttpRequest<?> request, Optional<Visitor> visitor) {
        return accepted(request).or(() -> visitor.map(Visitor::language)).orElse(Language.EN);
    }

    private static Optional<Language> accepted(HttpRequest<?> request) {
        return ranges(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
                .flatMap(range -> Language.find(range.getRange().split("-")[0]).stream())
                .findFirst();
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > HEADER_LIMIT) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
