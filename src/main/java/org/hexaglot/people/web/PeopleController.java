package org.hexaglot.people.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/** Persons, for administrators. */
@Controller("/api/people")
@Secured("administrator")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Directory directory;
    private final HttpHostResolver hosts;

    PeopleController(Directory directory, HttpHostResolver hosts) {
        this.directory = directory;
        this.hosts = hosts;
    }

    @Serdeable
    record Page(List<PersonBody> items, @Nullable String next) {}

    /** Somebody invited, with the one-time link, which is shown here and never again. */
    @Serdeable
    record InvitedBody(PersonBody person, String welcome, Instant expiresAt) {}

    @Get
    Page list(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> role,
            @QueryValue Optional<Boolean> active,
            @QueryValue Optional<Integer> limit,
            @QueryValue Optional<String> cursor) {
        int size = Math.max(1, Math.min(limit.orElse(USUAL_PAGE), LARGEST_PAGE));
        List<Person> found = directory.list(new People.Query(
                q.orElse(null),
                role.map(Role::of).orElse(null),
                active.orElse(null),
                cursor.map(PeopleController::place).orElse(null),
                size + 1));
        List<PersonBody> items = found.stream().limit(size).map(PersonBody::of).toList();
        boolean more = found.size() > size;
        return new Page(items, more ? cursor(items.get(size - 1).username()) : null);
    }

    @Get("/{id}")
    HttpResponse<PersonBody> show(String id) {
        return tagged(directory.get(new PersonId(id)));
    }

    @Post
    HttpResponse<InvitedBody> invite(HttpRequest<?> request, Actor actor, @Body PersonInput input) {
        Directory.Invited invited = directory.invite(actor, input.toInvite());
        return HttpResponse.created(
                        body(request, invited),
                        URI.create("/api/people/" + invited.person().id()))
                .header(HttpHeaders.ETAG, PersonVersion.tag(invited.person()));
    }

    @Post("/{id}/invitation")
    HttpResponse<InvitedBody> inviteAgain(HttpRequest<?> request, Actor actor, String id) {
        return HttpResponse.created(body(request, directory.inviteAgain(actor, new PersonId(id))));
    }

    @Patch("/{id}")
    HttpResponse<PersonBody> change(HttpRequest<?> request, Actor actor, String id, @Body PersonInput input) {
        if (input.username() != null && !input.username().equals(id)) {
            throw Refusal.invalid("invalid-person").field("username", "username-fixed");
        }
        return tagged(directory.change(actor, new PersonId(id), input.toChange(), PersonVersion.seen(request)));
    }

    private InvitedBody body(HttpRequest<?> request, Directory.Invited invited) {
        String link = hosts.resolve(request) + "/welcome/" + invited.secret().value();
        return new InvitedBody(PersonBody.of(invited.person()), link, invited.expiresAt());
    }

    private static HttpResponse<PersonBody> tagged(Person person) {
        return HttpResponse.ok(PersonBody.of(person)).header(HttpHeaders.ETAG, PersonVersion.tag(person));
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static PersonId place(String cursor) {
        try {
            return new PersonId(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | Refusal foreign) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
