package org.hexaglot.notification.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.notification.CalendarDesk;
import org.hexaglot.notification.CalendarSheet;
import org.hexaglot.notification.CalendarWriter;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.jspecify.annotations.Nullable;

/** Calendars: the page on which their addresses are made, and what a calendar program reads at such an address. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarPages {
    private static final String HERE = "/account/calendars";

    private final CalendarDesk desk;
    private final CalendarWriter writer;
    private final Pages pages;

    CalendarPages(CalendarDesk desk, CalendarWriter writer, Pages pages) {
        this.desk = desk;
        this.writer = writer;
        this.pages = pages;
    }

    @Get(HERE)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(Page page, Actor actor) {
        return pages.render(page, "notification/calendars", model(page, actor, null));
    }

    /** Answers with the address itself: it is known at this moment only. */
    @Post(HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> make(Page page, Actor actor, @Body Map<String, String> form) {
        try {
            String made = desk.make(
                    actor,
                    form.getOrDefault("kind", ""),
                    form.getOrDefault("body", ""),
                    form.getOrDefault("former", ""));
            return pages.render(page, "notification/calendars", model(page, actor, made));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.STALE) {
                throw refusal;
            }
            return pages.redirect(HERE, Flash.warning("problem." + refusal.key() + ".detail"));
        }
    }

    @Post(HERE + "/{id}/revoke")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> revoke(Actor actor, String id) {
        try {
            desk.revoke(actor, id);
        } catch (Refusal gone) {
            if (gone.kind() != Refusal.Kind.NOT_FOUND) {
                throw gone;
            }
            // Revoked before, in another window: it leads nowhere, which is what was wanted.
        }
        return pages.redirect(HERE, Flash.done("notification.calendar.revoked"));
    }

    /** For calendar programs, which cannot sign in: whoever has the address may read. */
    @Get("/calendars/{token:[A-Za-z0-9_-]+}.ics")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Produces(MediaType.ALL)
    HttpResponse<?> read(HttpRequest<?> request, String token) {
        CalendarSheet sheet = desk.read(token);
        byte[] written = writer.write(sheet);
        MutableHttpResponse<byte[]> response = HttpResponse.ok(written)
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, sheet.language().code())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"hexaglot.ics\"");
        return Freshness.answer(request, response, written, sheet.changedAt().orElse(null), "private, no-cache");
    }

    private CalendarsPage model(Page page, Actor actor, @Nullable String made) {
        Map<String, String> bodies = new LinkedHashMap<>();
        desk.bodies().forEach(body -> bodies.put(body.code(), body.nameIn(page.language())));
        return new CalendarsPage(desk.list(actor), bodies, made);
    }
}
