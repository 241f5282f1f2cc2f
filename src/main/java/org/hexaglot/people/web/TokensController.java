package org.hexaglot.people.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.AccessToken;
import org.hexaglot.people.Directory;
import org.hexaglot.people.FrontDoor;
import org.hexaglot.people.Scope;
import org.jspecify.annotations.Nullable;

/** Access tokens: issued for user name and password, listed and revoked by their owner. */
@Controller("/api/tokens")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokensController {
    private static final String UNNAMED = "API";

    private final FrontDoor door;
    private final Directory directory;
    private final HttpClientAddressResolver addresses;

    TokensController(FrontDoor door, Directory directory, HttpClientAddressResolver addresses) {
        this.door = door;
        this.directory = directory;
        this.addresses = addresses;
    }

    @Serdeable
    record Application(
            @Nullable String username,
            @Nullable String password,
            @Nullable String name,
            @Nullable List<String> scopes) {
        @Override
        public String toString() {
            return "Application[username=" + username + ", name=" + name + "]";
        }
    }

    /** The token itself, shown here and never again. */
    @Serdeable
    record Issued(String id, String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Issued[id=" + id + "]";
        }
    }

    @Serdeable
    record Token(
            String id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {
        static Token of(AccessToken token) {
            List<String> scopes =
                    token.scopes().stream().sorted().map(Scope::code).toList();
            return new Token(
                    token.id(), token.name(), scopes, token.createdAt(), token.expiresAt(), token.lastUsedAt());
        }
    }

    @Serdeable
    record Tokens(List<Token> items, @Nullable String next) {}

    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<Issued> issue(HttpRequest<?> request, @Body Application application) {
        String username = required("username", application.username());
        String password = required("password", application.password());
        Set<Scope> scopes = scopes(application.scopes());
        String name = application.name() == null ? UNNAMED : application.name();
        String address = addresses.resolve(request);
        PersonId person = door.identify(username, password, address);
        AccessToken.Issued issued = door.issue(directory.get(person).actingFrom(address), name, scopes);
        String id = issued.token().id();
        return HttpResponse.created(
                        new Issued(id, issued.secret().value(), issued.token().expiresAt()),
                        URI.create("/api/tokens/" + id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get
    Tokens list(Actor actor) {
        return new Tokens(door.tokens(actor).stream().map(Token::of).toList(), null);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, String id) {
        door.revoke(actor, id);
    }

    private static @Nullable Set<Scope> scopes(@Nullable List<String> codes) {
        if (codes == null) {
            return null;
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        codes.forEach(code -> scopes.add(Scope.of(code)));
        return scopes;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid("invalid-token").field(field, "required");
        }
        return value;
    }
}
