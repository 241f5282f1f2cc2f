package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Typed;

/** Keeps and opens views of lists. */
@Controller("/views")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ViewPages {
    private final ViewDesk desk;
    private final Pages pages;

    ViewPages(ViewDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The list as the view shows it. */
    @Get("/{id}")
    HttpResponse<?> open(Actor actor, String id) {
        return HttpResponse.seeOther(URI.create(desk.open(actor, id).address()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Actor actor, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        SavedView.Place page = SavedView.Place.of(typed.text("page"));
        try {
            SavedView view = desk.keep(
                    actor,
                    page,
                    typed.text("name"),
                    typed.text("query"),
                    !typed.text("shared").isEmpty());
            return pages.redirect(
                    view.address(), Flash.done("documents.views.kept").with("name", view.name()));
        } catch (Refusal refusal) {
            return refused(refusal, typed);
        }
    }

    /** Renames, shares or forgets one of one's own views. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Actor actor, String id, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        try {
            SavedView view = changed(actor, id, typed);
            return pages.redirect(
                    back(typed),
                    Flash.done("documents.views." + typed.text("act")).with("name", view.name()));
        } catch (Refusal refusal) {
            return refused(refusal, typed);
        }
    }

    private SavedView changed(Actor actor, String id, Typed typed) {
        return switch (typed.text("act")) {
            case "renamed" -> desk.rename(actor, id, typed.text("name"));
            case "shared" -> desk.share(actor, id, true);
            case "private" -> desk.share(actor, id, false);
            case "forgotten" -> desk.forget(actor, id);
            default -> throw Refusal.invalid("invalid-view").field("act", "unknown");
        };
    }

    private HttpResponse<?> refused(Refusal refusal, Typed typed) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        Flash flash = Flash.warning("problem." + refusal.key() + ".detail");
        for (Map.Entry<String, Object> each : refusal.arguments().entrySet()) {
            flash = flash.with(each.getKey(), each.getValue());
        }
        return pages.redirect(back(typed), flash);
    }

    private static String back(Typed typed) {
        String back = typed.optional("return");
        return back == null ? "/documents" : ReturnAddress.of(back).path();
    }
}
