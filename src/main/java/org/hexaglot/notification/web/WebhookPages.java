package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.notification.WebhookDesk.Made;
import org.hexaglot.notification.WebhookDesk.Standing;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Programs outside that are called when something happens: made, changed, looked at and replayed by administrators. */
@Controller("/webhooks")
@Secured("administrator")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhookPages {
    static final String TYPE = "type-";
    private static final String LIST = "notification/webhooks";
    private static final String ONE = "notification/webhook";

    private final WebhookDesk desk;
    private final WebhookLists lists;
    private final CallLists calls;
    private final OutsideStory story;
    private final Pages pages;

    WebhookPages(WebhookDesk desk, WebhookLists lists, CallLists calls, OutsideStory story, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.calls = calls;
        this.story = story;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, LIST, new WebhooksPage(Form.EMPTY, lists.table(request, page, actor)));
    }

    @Get("/history")
    HttpResponse<?> history(Page page, Actor actor, Paging paging) {
        return pages.render(page, "notification/history", story.page(page, actor, paging));
    }

    /** Answers with the secret itself: it is known at this moment only. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Page page, Actor actor, @Body Map<String, String> form) {
        try {
            Made made = desk.add(actor, form.getOrDefault("url", ""), form.getOrDefault("note", ""), types(form));
            return pages.render(
                    page,
                    ONE,
                    model(
                            page,
                            actor,
                            null,
                            made,
                            calls.newest(page, actor, made.endpoint().id()),
                            made.endpoint().id()));
        } catch (Refusal refusal) {
            WebhooksPage again = new WebhooksPage(Form.refused(page, form, refusal), lists.all(page, actor));
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, LIST, again);
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor, String id, Paging paging) {
        CallList shown = calls.list(request, page, actor, id, paging);
        return pages.render(page, ONE, model(page, actor, null, null, shown, id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Page page, Actor actor, String id, @Body Map<String, String> form) {
        try {
            desk.change(actor, id, form.getOrDefault("note", ""), types(form), form.containsKey("active"), seen(form));
            return pages.redirect("/webhooks/" + id, Flash.done("notification.webhook.changed"));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            WebhookPage model = model(page, actor, again, null, calls.newest(page, actor, id), id);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, ONE, model);
        }
    }

    @Post("/{id}/secret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(Page page, Actor actor, String id, @Body Map<String, String> form) {
        try {
            Made made = desk.renew(actor, id, seen(form));
            return pages.render(page, ONE, model(page, actor, null, made, calls.newest(page, actor, id), id));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.STALE) {
                throw refusal;
            }
            return pages.redirect("/webhooks/" + id, Flash.warning("problem." + refusal.key() + ".detail"));
        }
    }

    private static long seen(Map<String, String> form) {
        String seen = form.getOrDefault("seen", "");
        return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : 0;
    }

    @Post("/{id}/remove")
    @Consumes(MediaType.ALL)
    HttpResponse<?> remove(Actor actor, String id) {
        desk.remove(actor, id);
        return pages.redirect("/webhooks", Flash.done("notification.webhook.removed"));
    }

    @Post("/{id}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replayFailed(Actor actor, String id, @Body Map<String, String> form) {
        return replayed(id, desk.replay(actor, id, null), form);
    }

    @Post("/{id}/calls/{call}/replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> replay(Actor actor, String id, long call, @Body Map<String, String> form) {
        return replayed(id, desk.replay(actor, id, call), form);
    }

    /** Back to the calls as they were shown. */
    private HttpResponse<?> replayed(String id, int count, Map<String, String> form) {
        Flash flash = count == 0
                ? Flash.warning("notification.webhook.replayed.none")
                : Flash.done("notification.webhook.replayed").with("count", count);
        String back = form.getOrDefault("return", "/webhooks/" + id);
        return pages.redirect(ReturnAddress.of(back).path() + "#calls", flash);
    }

    private WebhookPage model(
            Page page, Actor actor, @Nullable Form form, @Nullable Made made, CallList shown, String id) {
        Standing standing = desk.get(actor, id);
        return new WebhookPage(
                form == null ? Form.of(values(standing)) : form,
                standing,
                made == null ? null : made.secret().shown(),
                shown,
                story.of(page, actor, standing.endpoint()));
    }

    private static Map<String, String> values(Standing standing) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("note", standing.endpoint().note());
        if (standing.endpoint().active()) {
            values.put("active", "yes");
        }
        standing.endpoint().types().forEach(type -> values.put(TYPE + type, "yes"));
        return values;
    }

    private static Set<String> types(Map<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(TYPE))
                .map(name -> name.substring(TYPE.length()))
                .collect(Collectors.toSet());
    }
}
