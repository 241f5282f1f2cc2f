package org.hexaglot.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with a problem: to programs, and to scripts of our pages, as {@code application/problem+json}; to browsers as
 * a page that says what to do next; to a browser of a guest with the way to sign in.
 */
@Singleton
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String PARTIAL = "HX-Request";

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
        return answer(request, problem, HttpResponse.status(problem.status(), ""));
    }

    /** Fills a response, whose headers stay. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        if (problem.status() == 401 && !isForProgram(request)) {
            return toSignIn(request, problem, response);
        }
        return tell(request, problem, response);
    }

    private MutableHttpResponse<?> toSignIn(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        if (isPartial(request)) {
            return tell(request, problem, response).header("HX-Redirect", "/sign-in");
        }
        boolean canComeBack = request.getMethod() == HttpMethod.GET && wantsPage(request);
        if (canComeBack) {
            return HttpResponse.seeOther(URI.create(page(request).signInAddress()));
        }
        return tell(request, problem, response);
    }

    private MutableHttpResponse<?> tell(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        boolean asPage = wantsPage(request);
        Page page = page(request);
        Phrases phrases = asPage || isPartial(request) ? page.phrases() : phrasesForProgram(request, page);
        ProblemBody body = ProblemText.of(problem, phrases);
        response.header("Content-Language", phrases.language().code()).header("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (request.getMethod() == HttpMethod.HEAD) {
            return response;
        }
        if (asPage) {
            return response.body(pages.html("problem", Map.of("page", page, "model", body)))
                    .contentType("text/html; charset=utf-8");
        }
        return response.body(body).contentType(ProblemBody.MEDIA_TYPE);
    }

    private Phrases phrasesForProgram(HttpRequest<?> request, Page page) {
        Language language = UiLanguage.ofApi(request, Optional.ofNullable(page.visitor()));
        return pages.phrases(language, page.phrases().zone());
    }

    /** A failure while finding out who asks must not hide the failure that is being told. */
    private Page page(HttpRequest<?> request) {
        try {
            return pages.page(request);
        } catch (RuntimeException e) {
            LOG.warn("The problem is told as to a guest", e);
            return pages.guestPage(request);
        }
    }

    private static boolean wantsPage(HttpRequest<?> request) {
        return !isForProgram(request)
                && !isPartial(request)
                && request.accept().stream().anyMatch(type -> type.equals(MediaType.TEXT_HTML_TYPE));
    }

    private static boolean isForProgram(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }

    private static boolean isPartial(HttpRequest<?> request) {
        return request.getHeaders().contains(PARTIAL);
    }
}
