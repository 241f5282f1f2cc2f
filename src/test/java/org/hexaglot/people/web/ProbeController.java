package org.hexaglot.people.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Endpoints of all sorts of protection, to see who gets in. */
@Controller
@Requires(property = "hexaglot.test.people", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProbeController {
    @Get("/api/probe/undeclared")
    String undeclared() {
        return "reached";
    }

    @Get("/api/probe/guest")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String guest(@Nullable Actor actor) {
        return actor == null ? "guest" : actor.person().value();
    }

    @Get("/api/probe/optional")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String optional(Optional<Actor> actor) {
        return actor.map(known -> known.person().value()).orElse("guest");
    }

    @Get("/api/probe/careless")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String careless(Actor actor) {
        return actor.person().value();
    }

    @Get("/probe/page")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Produces(MediaType.TEXT_HTML)
    String page(Actor actor) {
        return "<p>" + actor.person() + " from " + actor.origin();
    }

    @Post("/probe/form")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    String form(@Body Map<String, String> form) {
        return "kept " + form.get("title");
    }

    @Post("/probe/upload")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_PLAIN)
    String upload(@Part("title") String title) {
        return "kept " + title;
    }
}
