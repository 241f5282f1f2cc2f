package org.hexaglot.people.login;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.uri.QueryStringDecoder;
import io.micronaut.security.authentication.Authentication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Scope;
import org.hexaglot.people.Secret;
import org.hexaglot.people.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site made the browser send. Two fences: what the browser says about the origin of the
 * request, also for guests (else somebody could be signed in as somebody else); and for sessions the token that only
 * our pages know: in the header {@code X-CSRF-Token}, the form field {@code _csrf}, or, for uploads by a form without
 * scripts, in the query parameter of that name. Access tokens are not sent by browsers on their own and need neither;
 * of them this filter asks the scope {@code write}.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ForgeryFilter implements Ordered {
    static final String HEADER = "X-CSRF-Token";
    static final String FIELD = "_csrf";

    private final RequestSource source;

    ForgeryFilter(RequestSource source) {
        this.source = source;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> check(HttpRequest<?> request) {
        if (isSafe(request.getMethod())) {
            return done();
        }
        Optional<SignedIn> signedIn = PersonFetcher.signedIn(
                request.getUserPrincipal(Authentication.class).orElse(null));
        if (signedIn.isPresent() && signedIn.get().csrfToken() == null) {
            if (!signedIn.get().may(Scope.WRITE)) {
                throw Refusal.notPermitted("token-scope-missing").with("scope", Scope.WRITE.code());
            }
            return done();
        }
        mustComeFromUs(request);
        String expected = signedIn.map(SignedIn::csrfToken).orElse(null);
        if (expected == null) {
            return done();
        }
        return sentToken(request).thenApply(sent -> {
            if (sent == null || !new Secret(expected).isSameAs(sent)) {
                throw forged();
            }
            return Optional.empty();
        });
    }

    private void mustComeFromUs(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            if (!site.equals("same-origin") && !site.equals("none")) {
                throw forged();
            }
            return;
        }
        String origin = request.getHeaders().get("Origin");
        if (origin != null && !source.isOurs(origin, request)) {
            throw forged();
        }
    }

    private static CompletableFuture<@Nullable String> sentToken(HttpRequest<?> request) {
        String header = request.getHeaders().get(HEADER);
        if (header != null) {
            return CompletableFuture.completedFuture(header);
        }
        MediaType type = request.getContentType().orElse(null);
        if (type != null && type.matches(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return CompletableFuture.completedFuture(
                    request.getParameters().getFirst(FIELD).orElse(null));
        }
        boolean form = type != null && type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        if (form && request instanceof ServerHttpRequest<?> received) {
            return fieldOf(received);
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Reads a copy of the form; the controller still gets the whole. The server limits how large a form may be. */
    private static CompletableFuture<@Nullable String> fieldOf(ServerHttpRequest<?> request) {
        try (CloseableByteBody copy = request.byteBody().split(SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(ForgeryFilter::field);
        }
    }

    private static @Nullable String field(CloseableAvailableByteBody body) {
        try (body) {
            String form = body.toString(StandardCharsets.UTF_8);
            List<String> values =
                    new QueryStringDecoder(form, false).parameters().get(FIELD);
            return values == null || values.size() != 1 ? null : values.get(0);
        }
    }

    private static boolean isSafe(HttpMethod method) {
        return method == HttpMethod.GET
                || method == HttpMethod.HEAD
                || method == HttpMethod.OPTIONS
                || method == HttpMethod.TRACE;
    }

    private static CompletableFuture<Optional<HttpResponse<?>>> done() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private static Refusal forged() {
        return Refusal.notPermitted("request-forged");
    }
}
