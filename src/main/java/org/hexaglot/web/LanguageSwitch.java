package org.hexaglot.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hexaglot.kernel.Language;

/** {@code ?ui=fr} on any page: remembers the language and comes back to the same page without the parameter. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LanguageSwitch {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Pages pages;
    private final Optional<Visitors> visitors;

    LanguageSwitch(Pages pages, Optional<Visitors> visitors) {
        this.pages = pages;
        this.visitors = visitors;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    Optional<HttpResponse<?>> change(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET || request.getPath().startsWith("/api/")) {
            return Optional.empty();
        }
        Optional<Language> language =
                request.getParameters().getFirst(UiLanguage.PARAMETER).flatMap(Language::find);
        if (language.isEmpty()) {
            return Optional.empty();
        }
        Page page = pages.page(request);
        Visitor visitor = page.visitor();
        if (visitor != null) {
            visitors.ifPresent(known -> known.prefer(visitor, language.get()));
        }
        Cookie choice = Cookie.of(UiLanguage.PARAMETER, language.get().code())
                .path("/")
                .sameSite(SameSite.Lax)
                .httpOnly(true)
                .maxAge(YEAR);
        return Optional.of(HttpResponse.seeOther(URI.create(page.address())).cookie(choice));
    }
}
