package org.hexaglot.notification.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.notification.Deliveries;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.notification.WebhookDesk.Made;
import org.hexaglot.notification.WebhookDesk.Standing;
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
    private static final int CALLS = 50;

    private final WebhookDesk desk;
    private final OutsideStory story;
    private final Pages pages;

    WebhookPages(WebhookDesk desk, OutsideStory story, Pages pages) {
        this.desk = desk;
        this.story = story;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Page page, Actor actor) {
        return pages.render(page, LIST, new WebhooksPage(Form.EMPTY, desk.list(actor)));
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
            return pages.render(page, ONE, model(page, actor, made.endpoint().id(), null, made, null, Long.MAX_VALUE));
        } catch (Refusal refusal) {
            WebhooksPage again = new WebhooksPage(Form.refused(page, form, refusal), desk.list(actor));
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, LIST, again);
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(
            Page page, Actor actor, String id, @QueryValue Optional<String> state, @QueryValue Optional<Long> before) {
        State only = state.filter(text -> text.equals("failed"))
                .map(text -> State.FAILED)
                .orElse(null);
        return pages.render(page, ONE, model(page, actor, id, null, null, only, before.orElse(Long.MAX_VALUE)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Page page, Actor actor, String id, @Body Map<String, String> form) {
        try {
            desk.change(actor, id, form.getOrDefault("note", ""), types(form), form.containsKey("active"), seen(form));
            return pages.redirect("/webhooks/" + id, Flash.done("notification.webhook.changed"));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            WebhookPage model = model(page, actor, id, again, null, null, Long.MAX_VALUE);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, ONE, model);
        }
    }

    @Post("/{id}/secret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(Page page, Actor actor, String id, @Body Map<String, String> form) {
        try {
            Made made = desk.renew(actor, id, seen(form));
            return pages.render(page, ONE, model(page, actor, id, null, made, null, Long.MAX_VALUE));
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
    @Consumes(MediaType.ALL)
    HttpResponse<?> replayFailed(Actor actor, String id) {
        return replayed(id, desk.replay(actor, id, null));
    }

    @Post("/{id}/calls/{call}/replay")
    @Consumes(MediaType.ALL)
    HttpResponse<?> replay(Actor actor, String id, long call) {
        return replayed(id, desk.replay(actor, id, call));
    }

    private HttpResponse<?> replayed(String id, int count) {
        Flash flash = count == 0
                ? Flash.warning("notification.webhook.replayed.none")
                : Flash.done("notification.webhook.replayed").with("count", count);
        return pages.redirect("/webhooks/" + id + "#calls", flash);
    }

    private WebhookPage model(
            Page page,
            Actor actor,
            String id,
            @Nullable Form form,
            @Nullable Made made,
            @Nullable State only,
            long before) {
        Standing standing = desk.get(actor, id);
        List<Deliveries.Told> calls = desk.log(actor, id, only, before, CALLS + 1);
        Long next = calls.size() > CALLS ? calls.get(CALLS - 1).id() : null;
        return new WebhookPage(
                form == null ? Form.of(values(standing)) : form,
                standing,
                made == null ? null : made.secret().shown(),
                only != null,
                calls.stream().limit(CALLS).toList(),
                next,
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
