package org.hexaglot.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Refusal;

/** The way in, and what the types of problems mean. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class HomePages {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    private final Pages pages;
    private final Messages messages;

    HomePages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @Get("/")
    HttpResponse<?> home(Page page) {
        return HttpResponse.seeOther(URI.create(Navigation.home(page.visitor())));
    }

    @Get("/problems/{key}")
    HttpResponse<?> explain(Page page, @PathVariable String key) {
        if (!KEY.matcher(key).matches() || !messages.has("problem." + key + ".detail")) {
            throw Refusal.notFound("not-found");
        }
        Problem general = new Problem(400, key, messages.blanks("problem." + key + ".detail"), List.of());
        ProblemBody body = ProblemText.of(general, page.phrases());
        return pages.render(
                page, "problem-explained", new Explanation("/problems/" + key, body.title(), body.detail()));
    }
}
