package org.hexaglot.people.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Person;
import org.hexaglot.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who I am. */
@Controller("/api/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {
    private final Directory directory;

    MeController(Directory directory) {
        this.directory = directory;
    }

    /**
     * The person signed in.
     *
     * @param roles those that count for this request; a token without the scope {@code administer} leaves one out
     * @param languages the languages worked into
     */
    @Serdeable
    record Me(
            String id,
            String username,
            String name,
            List<String> roles,
            List<String> languages,
            List<PairBody> pairs,
            String dutyStation,
            List<String> stations,
            String uiLanguage) {}

    @Serdeable
    record Preferences(@Nullable String uiLanguage) {}

    @Get
    HttpResponse<Me> show(SignedIn signedIn) {
        return answer(signedIn.actor(), signedIn.name(), signedIn.dutyStation(), signedIn.uiLanguage());
    }

    @Patch
    HttpResponse<Me> change(SignedIn signedIn, @Body Preferences preferences) {
        if (preferences.uiLanguage() == null) {
            throw Refusal.invalid("invalid-person").field("uiLanguage", "required");
        }
        Person person = directory.prefer(signedIn.actor(), Language.of(preferences.uiLanguage()));
        return answer(signedIn.actor(), person.name(), person.dutyStation(), person.uiLanguage());
    }

    private static HttpResponse<Me> answer(Actor actor, String name, String dutyStation, Language uiLanguage) {
        String id = actor.person().value();
        return HttpResponse.ok(new Me(
                        id,
                        id,
                        name,
                        actor.roles().stream().sorted().map(Role::code).toList(),
                        actor.pairs().keySet().stream()
                                .sorted()
                                .map(Language::code)
                                .toList(),
                        PairBody.of(actor.pairs()),
                        dutyStation,
                        actor.stations().stream().sorted().toList(),
                        uiLanguage.code()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
