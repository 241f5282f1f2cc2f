package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.hexaglot.kernel.Actor;
import org.hexaglot.notification.MailDesk;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;

/** Webhooks, their calls and mail in trouble for programs that calculate; never with a secret. */
@Controller
@Secured("administrator")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutsideSheets {
    private final WebhookLists webhooks;
    private final CallLists calls;
    private final MailDesk mail;
    private final MailLists letters;

    OutsideSheets(WebhookLists webhooks, CallLists calls, MailDesk mail, MailLists letters) {
        this.webhooks = webhooks;
        this.calls = calls;
        this.mail = mail;
        this.letters = letters;
    }

    /** The webhooks. */
    @Get("/webhooks.{ending:csv|xlsx}")
    HttpResponse<?> webhooks(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        Sheet sheet = webhooks.table(request, page, actor).sheet("webhooks");
        return sheet.download(ending, page.rightToLeft());
    }

    /** The calls of a webhook that are asked for, all pages of them. */
    @Get("/webhooks/{id}/calls.{ending:csv|xlsx}")
    HttpResponse<?> calls(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @PathVariable String ending) {
        Sheet sheet = calls.sheet(request, page, actor, id);
        return sheet.download(ending, page.rightToLeft());
    }

    /** Mail that did not get through. */
    @Get("/webhooks/mail.csv")
    HttpResponse<?> mailAsText(HttpRequest<?> request, Page page, Actor actor) {
        return mail(request, page, actor).download();
    }

    /** The same as a workbook. */
    @Get("/webhooks/mail.xlsx")
    HttpResponse<?> mailAsWorkbook(HttpRequest<?> request, Page page, Actor actor) {
        return mail(request, page, actor).download(page.rightToLeft());
    }

    private Sheet mail(HttpRequest<?> request, Page page, Actor actor) {
        return letters.table(request, page, mail.standing(actor)).sheet("mail");
    }
}
