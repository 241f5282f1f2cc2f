package org.hexaglot.people.login;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Answers those who may not come in: programs with a problem, readers of pages who are guests with the way to the
 * sign-in page and back.
 */
@Singleton
@Primary
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class NotSignedIn implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private final BeanContext beans;

    NotSignedIn(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException rejection) {
        if (rejection.isForbidden()) {
            return problem(request, Refusal.notPermitted("not-permitted"));
        }
        if (isScriptOnPage(request)) {
            String page = pathOf(request.getHeaders().get("HX-Current-URL"));
            return HttpResponse.status(HttpStatus.UNAUTHORIZED).header("HX-Redirect", signIn(page));
        }
        if (isPage(request)) {
            boolean again = request.getMethod() == HttpMethod.GET;
            String back = again
                    ? request.getUri().toString()
                    : pathOf(request.getHeaders().get(HttpHeaders.REFERER));
            return HttpResponse.seeOther(URI.create(signIn(back)));
        }
        HttpResponse<?> problem = problem(request, Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in"));
        if (problem instanceof MutableHttpResponse<?> open) {
            open.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hexaglot\"");
        }
        return problem;
    }

    /** Hands the refusal to whoever turns refusals into problems. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private HttpResponse<?> problem(HttpRequest<?> request, Refusal refusal) {
        ExceptionHandler handler =
                beans.getBean(ExceptionHandler.class, Qualifiers.byTypeArgumentsClosest(Refusal.class, Object.class));
        return (HttpResponse<?>) handler.handle(request, refusal);
    }

    private static boolean isScriptOnPage(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request");
    }

    private static boolean isPage(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && request.accept().stream().anyMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE));
    }

    private static String signIn(@Nullable String back) {
        String path = ReturnAddress.of(back).path();
        return path.equals("/") ? "/sign-in" : Address.of("/sign-in", "return", path);
    }

    private static @Nullable String pathOf(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
