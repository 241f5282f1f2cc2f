package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
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
import org.hexaglot.people.ReturnAddress;
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
    private final MailLists lists;
    private final MailSettings settings;
    private final Pages pages;

    MailPages(MailDesk desk, MailLists lists, MailSettings settings, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.settings = settings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor) {
        MailDesk.Standing standing = desk.standing(actor);
        return pages.render(
                page, "notification/mail", new MailPage(settings, standing, lists.table(request, page, standing)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(Actor actor, @Body Map<String, String> form) {
        desk.retry(actor, new PersonId(form.getOrDefault("person", "")), form.getOrDefault("letter", ""));
        String back = form.getOrDefault("return", "/webhooks/mail");
        return pages.redirect(ReturnAddress.of(back).path(), Flash.done("notification.mail.retried"));
    }

    @Post("/now")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(Actor actor) {
        desk.goOn(actor);
        return pages.redirect("/webhooks/mail", Flash.done("notification.mail.goesOn"));
    }
}
