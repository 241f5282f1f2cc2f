package org.hexaglot.notification.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.MailDesk;
import org.hexaglot.notification.MailSettings;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** Whether mail gets through, for administrators. */
@Controller("/webhooks/mail")
@Secured("administrator")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MailPages {
    private final MailDesk desk;
    private final MailSettings settings;
    private final Pages pages;

    MailPages(MailDesk desk, MailSettings settings, Pages pages) {
        this.desk = desk;
        this.settings = settings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, Actor actor) {
        return pages.render(page, "notification/mail", new MailPage(settings, desk.standing(actor)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(Actor actor, @Body Map<String, String> form) {
        desk.retry(actor, new PersonId(form.getOrDefault("person", "")), form.getOrDefault("letter", ""));
        return pages.redirect("/webhooks/mail", Flash.done("notification.mail.retried"));
    }

    @Post("/now")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(Actor actor) {
        desk.goOn(actor);
        return pages.redirect("/webhooks/mail", Flash.done("notification.mail.goesOn"));
    }
}
