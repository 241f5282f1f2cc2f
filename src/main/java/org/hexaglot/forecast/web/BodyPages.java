package org.hexaglot.forecast.web;

import static org.hexaglot.forecast.web.MeetingLinks.query;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.MeetingDesk.Moved;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** Adds and changes bodies. */
@Controller("/sessions/body")
@Secured("officer")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BodyPages {
    private static final String ACTION = "/sessions/body";
    private static final String TEMPLATE = "sessions/body";

    private final MeetingProgramme programme;
    private final MeetingDesk desk;
    private final Pages pages;

    BodyPages(MeetingProgramme programme, MeetingDesk desk, Pages pages) {
        this.programme = programme;
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> edit(Page page, @QueryValue @Nullable String code) {
        Map<String, String> values = new HashMap<>();
        if (code != null) {
            Body body = programme.body(code);
            values.put("code", code);
            body.name().forEach((language, name) -> values.put("name-" + language.code(), name));
            values.put("dutyStation", body.dutyStation().code());
            values.put("anchor", body.anchor().code());
            values.put("version", String.valueOf(body.version()));
        }
        return pages.render(page, TEMPLATE, model(page, Form.of(values)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Page page, Actor actor, @io.micronaut.http.annotation.Body Map<String, String> form) {
        try {
            MeetingForm typed = new MeetingForm(form);
            Body body = typed.body();
            mustBeAsSeen(typed, body);
            List<Moved> moved = desk.preview(actor, body);
            if (!moved.isEmpty() && !typed.isConfirmed()) {
                String title = page.t("sessions.moves.title", "name", body.code());
                String back = ACTION + query("code", body.code());
                return pages.render(page, "sessions/moves", new MeetingMoves(title, ACTION, back, form, moved));
            }
            desk.save(actor, body, typed.seen());
            return pages.redirect("/sessions", MeetingLinks.saved(body.code(), moved.size()));
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, refusal);
            return pages.render(HttpStatus.valueOf(refusal.kind().status()), page, TEMPLATE, model(page, again));
        }
    }

    private void mustBeAsSeen(MeetingForm typed, Body body) {
        if (!typed.isNew()) {
            MeetingLinks.mustBeAt(programme.body(body.code()).version(), body.version());
        } else if (programme.bodies().stream()
                .anyMatch(each -> each.body().code().equals(body.code()))) {
            throw Refusal.invalid("invalid-meeting").field("code", "exists");
        }
    }

    private static MeetingEdit model(Page page, Form form) {
        boolean isNew = form.value("version").isEmpty();
        String heading = isNew ? page.t("sessions.body.new") : page.t("sessions.change", "name", form.value("code"));
        Map<String, String> stations = new LinkedHashMap<>();
        for (DutyStation station : DutyStation.values()) {
            stations.put(station.code(), page.t("planning.station." + station.code()));
        }
        Map<String, String> anchors = new LinkedHashMap<>();
        for (Anchor anchor : List.of(Anchor.SESSION_OPENING, Anchor.CONSIDERATION)) {
            anchors.put(anchor.code(), page.t("planning.anchor." + anchor.code()));
        }
        return new MeetingEdit(form, isNew, heading, stations, anchors);
    }
}
