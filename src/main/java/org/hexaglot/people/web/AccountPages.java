package org.hexaglot.people.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.AccessToken;
import org.hexaglot.people.Directory;
import org.hexaglot.people.FrontDoor;
import org.hexaglot.people.PasswordDesk;
import org.hexaglot.people.Scope;
import org.hexaglot.people.SessionCookie;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** One's own account: what one may do, the language of the pages, access tokens for programs. */
@Controller("/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountPages {
    private static final String TEMPLATE = "people/account";
    private static final Form TOKEN = Form.of(Map.of("scope-read", "yes"));

    private final Directory directory;
    private final FrontDoor door;
    private final PasswordDesk passwords;
    private final Pages pages;

    AccountPages(Directory directory, FrontDoor door, PasswordDesk passwords, Pages pages) {
        this.directory = directory;
        this.door = door;
        this.passwords = passwords;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, Actor actor) {
        return pages.render(page, TEMPLATE, model(actor, TOKEN, null));
    }

    @Post("/language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> prefer(Actor actor, @Body Map<String, String> form) {
        Language language = Language.of(form.getOrDefault("language", ""));
        directory.prefer(actor, language);
        return pages.redirect("/account?ui=" + language.code(), Flash.done("account.language.done"));
    }

    /** Values typed are never shown again. */
    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePassword(
            Page page,
            Actor actor,
            @CookieValue(SessionCookie.NAME) @Nullable String session,
            @Body Map<String, String> form) {
        PasswordDesk.Change change = new PasswordDesk.Change(
                form.getOrDefault("present", ""), form.getOrDefault("password", ""), form.getOrDefault("again", ""));
        try {
            passwords.change(actor, change, session);
            return pages.redirect("/account", Flash.done("account.password.changed"));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, Map.of(), refusal);
            AccountPage model = new AccountPage(TOKEN, again, directory.get(actor.person()), door.tokens(actor), null);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, TEMPLATE, model);
        }
    }

    /** Answers with the token itself: it is known at this moment only. */
    @Post("/tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(Page page, Actor actor, @Body Map<String, String> form) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            if (form.containsKey("scope-" + scope.code())) {
                scopes.add(scope);
            }
        }
        try {
            AccessToken.Issued issued = door.issue(actor, form.getOrDefault("name", ""), scopes);
            return pages.render(
                    page, TEMPLATE, model(actor, Form.EMPTY, issued.secret().value()));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, TEMPLATE, model(actor, again, null));
        }
    }

    @Post("/tokens/{id}/revoke")
    @Consumes(MediaType.ALL)
    HttpResponse<?> revoke(Actor actor, String id) {
        door.revoke(actor, id);
        return pages.redirect("/account", Flash.done("account.token.revoked"));
    }

    private AccountPage model(Actor actor, Form form, @Nullable String issued) {
        return new AccountPage(form, Form.EMPTY, directory.get(actor.person()), door.tokens(actor), issued);
    }
}
