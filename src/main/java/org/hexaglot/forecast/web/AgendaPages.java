package org.hexaglot.forecast.web;

import static org.hexaglot.forecast.web.MeetingLinks.agenda;
import static org.hexaglot.forecast.web.MeetingLinks.query;

import io.micronaut.core.annotation.Nullable;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.MeetingDesk.Moved;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** Adds and changes agenda items; a day of consideration moves documents, which are shown first. */
@Controller("/sessions/item")
@Secured("officer")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgendaPages {
    private static final String ACTION = "/sessions/item";
    private static final String TEMPLATE = "sessions/item";

    private final MeetingProgramme programme;
    private final MeetingDesk desk;
    private final Pages pages;

    AgendaPages(MeetingProgramme programme, MeetingDesk desk, Pages pages) {
        this.programme = programme;
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> edit(
            Page page, @QueryValue String body, @QueryValue String session, @QueryValue @Nullable String number) {
        Map<String, String> values = new HashMap<>(Map.of("body", body, "session", session));
        if (number != null) {
            AgendaItem item = kept(body, session, number).orElseThrow(() -> unknown(body, session, number));
            values.put("number", number);
            item.title().forEach((language, title) -> values.put("title-" + language.code(), title));
            values.put("consideration", Objects.toString(item.consideration(), ""));
            values.put("version", String.valueOf(item.version()));
        }
        return pages.render(page, TEMPLATE, model(page, Form.of(values)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Page page, Actor actor, @Body Map<String, String> form) {
        try {
            MeetingForm typed = new MeetingForm(form);
            AgendaItem item = typed.item();
            AgendaItem before = mustBeAsSeen(typed, item);
            List<Moved> moved = desk.preview(actor, item);
            if (!moved.isEmpty() && !typed.isConfirmed()) {
                String back = ACTION + query("body", item.body(), "session", item.session(), "number", item.number());
                String title = page.t("sessions.moves.title", "name", name(item));
                return pages.render(page, "sessions/moves", new MeetingMoves(title, ACTION, back, form, moved));
            }
            desk.save(actor, item, typed.seen());
            return pages.redirect(agenda(item.body(), item.session()), saved(item, before, moved.size()));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, TEMPLATE, model(page, again));
        }
    }

    /** Gives an item the day back that it had. */
    @Post("/undo")
    @Consumes(MediaType.ALL)
    HttpResponse<?> undo(
            Actor actor,
            @QueryValue String body,
            @QueryValue String session,
            @QueryValue String number,
            @QueryValue @Nullable LocalDate consideration) {
        AgendaItem item = kept(body, session, number).orElseThrow(() -> unknown(body, session, number));
        AgendaItem former = new AgendaItem(body, session, number, item.title(), consideration, item.version());
        desk.save(actor, former, Seen.version(item.version()));
        return pages.redirect(
                agenda(body, session), Flash.done("sessions.undone").with("name", name(item)));
    }

    private static Flash saved(AgendaItem item, @Nullable AgendaItem before, int moved) {
        Flash flash = MeetingLinks.saved(name(item), moved);
        if (before == null || Objects.equals(before.consideration(), item.consideration())) {
            return flash;
        }
        return flash.undoneBy(ACTION + "/undo"
                + query(
                        "body",
                        item.body(),
                        "session",
                        item.session(),
                        "number",
                        item.number(),
                        "consideration",
                        Objects.toString(before.consideration(), "")));
    }

    private @Nullable AgendaItem mustBeAsSeen(MeetingForm typed, AgendaItem item) {
        Optional<AgendaItem> kept = kept(item.body(), item.session(), item.number());
        if (!typed.isNew()) {
            AgendaItem seen = kept.orElseThrow(() -> unknown(item.body(), item.session(), item.number()));
            MeetingLinks.mustBeAt(seen.version(), item.version());
            return seen;
        }
        if (kept.isPresent()) {
            throw Refusal.invalid("invalid-meeting").field("number", "exists");
        }
        return null;
    }

    private Optional<AgendaItem> kept(String body, String session, String number) {
        return programme.sitting(body, session).items().stream()
                .filter(each -> each.number().equals(number))
                .findFirst();
    }

    private static Refusal unknown(String body, String session, String number) {
        return Refusal.notFound("unknown-item")
                .with("body", body)
                .with("session", session)
                .with("item", number);
    }

    private static String name(AgendaItem item) {
        return item.body() + " " + item.session() + "/" + item.number();
    }

    private static MeetingEdit model(Page page, Form form) {
        boolean isNew = form.value("version").isEmpty();
        String session = form.value("body") + " " + form.value("session");
        String heading = isNew
                ? page.t("sessions.item.new", "session", session)
                : page.t("sessions.change", "name", session + "/" + form.value("number"));
        return new MeetingEdit(form, isNew, heading, Map.of(), Map.of());
    }
}
