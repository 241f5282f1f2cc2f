package org.hexaglot.people.login;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.FrontDoor;
import org.hexaglot.people.SessionCookie;
import org.hexaglot.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Looks up the person behind an access token or a session cookie, on a thread that may block. A token goes before a
 * cookie. Somebody with neither, or with one that is no longer good, is a guest.
 */
@Singleton
final class PersonFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    /** The attribute of the authentication that holds the {@link SignedIn}. */
    static final String SIGNED_IN = "signedIn";

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_SECRET = 200;

    private final FrontDoor door;
    private final RequestSource source;
    private final Scheduler blocking;

    PersonFetcher(FrontDoor door, RequestSource source, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.door = door;
        this.source = source;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String address = source.address(request);
        String token = bearer(request);
        if (token != null) {
            return lookUp(() -> door.byToken(token, address));
        }
        Optional<String> cookie = sessionCookie(request);
        if (cookie.isPresent()) {
            return lookUp(() -> door.bySession(cookie.get(), address));
        }
        return Mono.empty();
    }

    static Optional<String> sessionCookie(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(SessionCookie.NAME)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_SECRET);
    }

    static Optional<SignedIn> signedIn(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .map(known -> known.getAttributes().get(SIGNED_IN))
                .map(SignedIn.class::cast);
    }

    private Publisher<Authentication> lookUp(Supplier<Optional<SignedIn>> lookup) {
        return Mono.fromCallable(lookup::get)
                .flatMap(found -> Mono.justOrEmpty(found.map(PersonFetcher::authentication)))
                .subscribeOn(blocking);
    }

    private static Authentication authentication(SignedIn signedIn) {
        List<String> roles =
                signedIn.actor().roles().stream().map(Role::code).sorted().toList();
        String name = signedIn.actor().person().value();
        return Authentication.build(name, roles, Map.of(SIGNED_IN, signedIn, "actor", signedIn.actor()));
    }

    private static @Nullable String bearer(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        String token = header.substring(BEARER.length()).strip();
        return token.isEmpty() || token.length() > LONGEST_SECRET ? null : token;
    }
}
