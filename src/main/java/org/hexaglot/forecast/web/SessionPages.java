package org.hexaglot.forecast.web;

import static org.hexaglot.forecast.web.MeetingLinks.agenda;
import static org.hexaglot.forecast.web.MeetingLinks.query;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.MeetingDesk.Moved;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Session;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** Bodies with their sessions; a session is added or changed, documents that would move are shown first. */
@Controller("/sessions")
@Secured("officer")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionPages {
    private static final String ACTION = "/sessions/session";

    private final MeetingProgramme programme;
    private final MeetingDesk desk;
    private final SessionLists lists;
    private final Pages pages;

    SessionPages(MeetingProgramme programme, MeetingDesk desk, SessionLists lists, Pages pages) {
        this.programme = programme;
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
    }

    @Get
    @Secured({"officer", "manager", "secretary", "administrator"})
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor) {
        return pages.render(page, "sessions/sessions", lists.list(request, page, actor));
    }

    @Get("/session")
    HttpResponse<?> edit(Page page, @QueryValue String body, @QueryValue @Nullable String number) {
        programme.body(body);
        if (number == null) {
            return pages.render(page, "sessions/session", model(page, Form.of(Map.of("body", body))));
        }
        Session session = programme.sitting(body, number).session();
        Map<String, String> values = Map.of(
                "body", body,
                "number", number,
                "opens", Objects.toString(session.opens(), ""),
                "closes", Objects.toString(session.closes(), ""),
                "version", String.valueOf(session.version()));
        return pages.render(page, "sessions/session", model(page, Form.of(values)));
    }

    @Post("/session")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Page page, Actor actor, @Body Map<String, String> form) {
        try {
            MeetingForm typed = new MeetingForm(form);
            Session session = typed.session();
            Session before = mustBeAsSeen(typed, session);
            List<Moved> moved = desk.preview(actor, session);
            if (!moved.isEmpty() && !typed.isConfirmed()) {
                String name = session.body() + " " + session.number();
                String back = ACTION + query("body", session.body(), "number", session.number());
                return pages.render(
                        page,
                        "sessions/moves",
                        new MeetingMoves(page.t("sessions.moves.title", "name", name), ACTION, back, form, moved));
            }
            desk.save(actor, session, typed.seen());
            return pages.redirect(agenda(session.body(), session.number()), saved(session, before, moved.size()));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            return pages.render(
                    HttpStatus.valueOf(refusal.kind().status()), page, "sessions/session", model(page, again));
        }
    }

    /** Gives a session the days back that it had. */
    @Post("/session/undo")
    @Consumes(MediaType.ALL)
    HttpResponse<?> undo(
            Actor actor,
            @QueryValue String body,
            @QueryValue String number,
            @QueryValue @Nullable LocalDate opens,
            @QueryValue @Nullable LocalDate closes) {
        desk.save(actor, new Session(body, number, opens, closes, 0), Seen.ANY);
        return pages.redirect(
                agenda(body, number), Flash.done("sessions.undone").with("name", body + " " + number));
    }

    private static Flash saved(Session session, @Nullable Session before, int moved) {
        Flash flash = MeetingLinks.saved(session.body() + " " + session.number(), moved);
        if (before == null) {
            return flash;
        }
        return flash.undoneBy("/sessions/session/undo"
                + query(
                        "body",
                        session.body(),
                        "number",
                        session.number(),
                        "opens",
                        Objects.toString(before.opens(), ""),
                        "closes",
                        Objects.toString(before.closes(), "")));
    }

    /** The session as it is kept, or null when it is new; refuses when it changed since, or exists although it is new. */
    private @Nullable Session mustBeAsSeen(MeetingForm typed, Session session) {
        programme.body(session.body());
        if (!typed.isNew()) {
            Session kept = programme.sitting(session.body(), session.number()).session();
            MeetingLinks.mustBeAt(kept.version(), session.version());
            return kept;
        }
        boolean exists = programme.bodies().stream()
                .flatMap(convened -> convened.sessions().stream())
                .anyMatch(each ->
                        each.body().equals(session.body()) && each.number().equals(session.number()));
        if (exists) {
            throw Refusal.invalid("invalid-meeting").field("number", "exists");
        }
        return null;
    }

    private static MeetingEdit model(Page page, Form form) {
        boolean isNew = form.value("version").isEmpty();
        String heading = isNew
                ? page.t("sessions.session.new", "body", form.value("body"))
                : page.t("sessions.change", "name", form.value("body") + " " + form.value("number"));
        return new MeetingEdit(form, isNew, heading, Map.of(), Map.of());
    }
}
