package org.hexaglot.forecast.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** Bodies, sessions and agenda items. Posting an existing one changes it and plans its open documents anew. */
@Controller("/api/bodies")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeetingsController {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,31}");

    private final MeetingDesk desk;

    MeetingsController(MeetingDesk desk) {
        this.desk = desk;
    }

    @Serdeable
    record BodyBody(
            @Nullable String code,
            @Nullable Map<String, String> name,
            @Nullable String dutyStation,
            @Nullable String anchor) {}

    @Serdeable
    record BodyRow(String code, Map<String, String> name, String dutyStation, String anchor) {}

    @Serdeable
    record SessionBody(
            @Nullable String number,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {}

    @Serdeable
    record SessionRow(
            String body,
            String number,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {}

    @Serdeable
    record ItemBody(
            @Nullable String number,
            @Nullable Map<String, String> title,
            @Nullable LocalDate consideration) {}

    @Serdeable
    record ItemRow(
            String number,
            Map<String, String> title,
            @Nullable LocalDate consideration) {}

    @Get
    Listing<BodyRow> bodies() {
        return new Listing<>(desk.bodies().stream().map(MeetingsController::row).toList(), null);
    }

    @Post
    HttpResponse<BodyRow> save(HttpRequest<?> request, Actor actor, @Body BodyBody given) {
        Refusal wrong = Refusal.invalid("invalid-body");
        String code = code("code", given.code(), wrong);
        Map<Language, String> name = Texts.read(given.name(), "name", wrong);
        DutyStation station = DutyStation.NEW_YORK;
        Anchor anchor = Anchor.SESSION_OPENING;
        try {
            station = DutyStation.of(given.dutyStation() == null ? "" : given.dutyStation());
        } catch (Refusal unknown) {
            wrong.field("dutyStation", "unknown");
        }
        try {
            anchor = Anchor.of(given.anchor() == null ? "" : given.anchor());
        } catch (Refusal unknown) {
            wrong.field("anchor", "unknown");
        }
        throwIfAny(wrong);
        org.hexaglot.planning.Body body = new org.hexaglot.planning.Body(code, name, station, anchor, 0);
        int version = desk.save(actor, body, seen(request));
        return Versions.on(HttpResponse.created(row(body), URI.create("/api/bodies/" + code)), version);
    }

    @Get("/{code}/sessions")
    Listing<SessionRow> sessions(String code) {
        return new Listing<>(
                desk.sessions(code).stream().map(MeetingsController::row).toList(), null);
    }

    @Post("/{code}/sessions")
    HttpResponse<SessionRow> save(HttpRequest<?> request, Actor actor, String code, @Body SessionBody given) {
        Refusal wrong = Refusal.invalid("invalid-session");
        String number = code("number", given.number(), wrong);
        throwIfAny(wrong);
        Session session = new Session(code, number, given.opens(), given.closes(), 0);
        int version = desk.save(actor, session, seen(request));
        URI place = URI.create("/api/bodies/" + code + "/sessions/" + number);
        return Versions.on(HttpResponse.created(row(session), place), version);
    }

    @Get("/{code}/sessions/{number}/items")
    Listing<ItemRow> items(String code, String number) {
        return new Listing<>(
                desk.items(code, number).stream().map(MeetingsController::row).toList(), null);
    }

    @Post("/{code}/sessions/{number}/items")
    HttpResponse<ItemRow> save(HttpRequest<?> request, Actor actor, String code, String number, @Body ItemBody given) {
        Refusal wrong = Refusal.invalid("invalid-item");
        String itemNumber = code("number", given.number(), wrong);
        Map<Language, String> title = Texts.read(given.title(), "title", wrong);
        throwIfAny(wrong);
        AgendaItem item = new AgendaItem(code, number, itemNumber, title, given.consideration(), 0);
        int version = desk.save(actor, item, seen(request));
        URI place = URI.create("/api/bodies/" + code + "/sessions/" + number + "/items/" + itemNumber);
        return Versions.on(HttpResponse.created(row(item), place), version);
    }

    private static Seen seen(HttpRequest<?> request) {
        return Seen.version(Versions.seen(request));
    }

    private static String code(String field, @Nullable String value, Refusal wrong) {
        if (value == null || value.isBlank()) {
            wrong.field(field, "required");
            return "";
        }
        if (!CODE.matcher(value).matches()) {
            wrong.field(field, "invalid");
        }
        return value;
    }

    private static void throwIfAny(Refusal wrong) {
        if (!wrong.fields().isEmpty()) {
            throw wrong;
        }
    }

    private static BodyRow row(org.hexaglot.planning.Body body) {
        return new BodyRow(
                body.code(),
                texts(body.name()),
                body.dutyStation().code(),
                body.anchor().code());
    }

    private static SessionRow row(Session session) {
        return new SessionRow(session.body(), session.number(), session.opens(), session.closes());
    }

    private static ItemRow row(AgendaItem item) {
        return new ItemRow(item.number(), texts(item.title()), item.consideration());
    }

    private static Map<String, String> texts(Map<Language, String> texts) {
        Map<String, String> byCode = new LinkedHashMap<>();
        Language.OFFICIAL.forEach(language -> {
            String text = texts.get(language);
            if (text != null) {
                byCode.put(language.code(), text);
            }
        });
        return byCode;
    }
}
