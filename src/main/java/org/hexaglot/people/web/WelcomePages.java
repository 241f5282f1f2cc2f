package org.hexaglot.people.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Credentials.Invitation;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Person;
import org.hexaglot.people.Welcome;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.WelcomePage;
import org.jspecify.annotations.Nullable;

/** Where a one-time link leads: somebody invited, or the first administrator, chooses a password. */
@Controller("/welcome")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WelcomePages {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private final Welcome welcome;
    private final Directory directory;
    private final HttpClientAddressResolver addresses;
    private final Pages pages;

    WelcomePages(Welcome welcome, Directory directory, HttpClientAddressResolver addresses, Pages pages) {
        this.welcome = welcome;
        this.directory = directory;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Get("/{token}")
    HttpResponse<?> show(Page page, @PathVariable String token) {
        PersonId invited = invitedBy(token);
        Form form = invited == null
                ? Form.EMPTY
                : Form.of(Map.of("name", directory.get(invited).name()));
        return pages.render(page, "welcome", model(form, token, invited));
    }

    @Post("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(
            HttpRequest<?> request, Page page, @PathVariable String token, @Body Map<String, String> form) {
        PersonId invited = invitedBy(token);
        String name = form.getOrDefault("name", "").strip();
        String username = form.getOrDefault("username", "").strip();
        try {
            if (invited == null && !USERNAME.matcher(username).matches()) {
                throw Refusal.invalid("invalid-person").field("username", "username-malformed");
            }
            Person person =
                    welcome.enter(token, username, name, form.getOrDefault("password", ""), addresses.resolve(request));
            Flash flash = Flash.done("layout.welcome.done")
                    .with("username", person.id().value());
            return pages.redirect("/sign-in", flash);
        } catch (Refusal refusal) {
            Form again = Form.refused(page, Map.of("name", name, "username", username), refusal);
            HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
            return pages.render(status, page, "welcome", model(again, token, invited));
        }
    }

    /** The person invited, or null for the first administrator. */
    private @Nullable PersonId invitedBy(String token) {
        Invitation invitation = welcome.invitation(token).orElseThrow(() -> Refusal.notFound("invitation-spent"));
        return invitation.person();
    }

    private static WelcomePage model(Form form, String token, @Nullable PersonId invited) {
        return new WelcomePage(form, "/welcome/" + token, invited == null ? null : invited.value());
    }
}
