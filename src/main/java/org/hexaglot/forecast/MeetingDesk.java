package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Scheduling;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** Bodies, sessions and agenda items; moving one plans every open document anew that it governs, in one transaction. */
@Singleton
public class MeetingDesk {
    private final Meetings meetings;
    private final Documents documents;
    private final ForecastDesk forecasts;
    private final Scheduling scheduling;
    private final DocumentRights rights;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings,
            Documents documents,
            ForecastDesk forecasts,
            Scheduling scheduling,
            DocumentRights rights,
            Clock clock) {
        this.meetings = meetings;
        this.documents = documents;
        this.rights = rights;
        this.forecasts = forecasts;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /**
     * One document whose dates a change of a meeting moves; symbol and title are empty when this person may not see it.
     */
    public record Moved(
            DocumentId document,
            String symbol,
            String title,
            @Nullable LocalDate submitByBefore,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueByBefore,
            @Nullable LocalDate issueBy,
            boolean becomesLate) {}

    /** All bodies by code. */
    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return meetings.bodies();
    }

    /** Sessions of a body, the latest opening first. */
    @Transactional(readOnly = true)
    public List<Session> sessions(String body) {
        mustExist(body);
        return meetings.sessions(body);
    }

    /** Agenda items of a session in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<AgendaItem> items(String body, String session) {
        mustExist(body, session);
        return meetings.items(body, session);
    }

    /** Adds or changes a body and plans what it governs anew; answers its version now. */
    @Transactional
    public int save(Actor actor, Body body, Seen seen) {
        actor.mustBe(Role.OFFICER);
        Optional<Integer> before = meetings.lock(body.code()).map(Body::version);
        seen.mustStillHold(before, "code");
        boolean added = meetings.save(body);
        if (seen.isNew() && !added) {
            throw Seen.exists("code");
        }
        meetings.sessions(body.code()).forEach(session -> replan(actor, body.code(), session.number()));
        return next(before);
    }

    /** The same for a session. */
    @Transactional
    public int save(Actor actor, Session session, Seen seen) {
        actor.mustBe(Role.OFFICER);
        mustBeInOrder(session);
        lock(session.body());
        Optional<Integer> before =
                meetings.session(session.body(), session.number()).map(Session::version);
        seen.mustStillHold(before, "number");
        meetings.save(session);
        replan(actor, session.body(), session.number());
        return next(before);
    }

    /** The same for an agenda item. */
    @Transactional
    public int save(Actor actor, AgendaItem item, Seen seen) {
        actor.mustBe(Role.OFFICER);
        lock(item.body());
        if (meetings.session(item.body(), item.session()).isEmpty()) {
            throw Refusal.notFound("unknown-session").with("body", item.body()).with("session", item.session());
        }
        Optional<Integer> before =
                meetings.item(item.body(), item.session(), item.number()).map(AgendaItem::version);
        seen.mustStillHold(before, "number");
        meetings.save(item);
        replan(actor, item.body(), item.session());
        return next(before);
    }

    /** Which documents would move and which would become late, were this body saved; nothing is kept. */
    @Transactional(readOnly = true)
    public List<Moved> preview(Actor actor, Body body) {
        actor.mustBe(Role.OFFICER);
        return moved(actor, body);
    }

    /** The same for a session. */
    @Transactional(readOnly = true)
    public List<Moved> preview(Actor actor, Session session) {
        actor.mustBe(Role.OFFICER);
        mustBeInOrder(session);
        return moved(actor, session);
    }

    /** The same for an agenda item. */
    @Transactional(readOnly = true)
    public List<Moved> preview(Actor actor, AgendaItem item) {
        actor.mustBe(Role.OFFICER);
        return moved(actor, item);
    }

    private List<Moved> moved(Actor actor, Body body) {
        Map<DocumentId, Moved> moved = new LinkedHashMap<>();
        ChangedMeetings changed = new ChangedMeetings(meetings, body, null, null);
        for (Session session : meetings.sessions(body.code())) {
            moved(actor, changed, body.code(), session.number()).forEach(one -> moved.put(one.document(), one));
        }
        return List.copyOf(moved.values());
    }

    private List<Moved> moved(Actor actor, Session session) {
        ChangedMeetings changed = new ChangedMeetings(meetings, null, session, null);
        return moved(actor, changed, session.body(), session.number());
    }

    private List<Moved> moved(Actor actor, AgendaItem item) {
        return moved(actor, new ChangedMeetings(meetings, null, null, item), item.body(), item.session());
    }

    private List<Moved> moved(Actor actor, ChangedMeetings changed, String body, String session) {
        List<Moved> moved = new ArrayList<>();
        for (DocumentId id : documents.openConsideredBy(body, session)) {
            Document document = documents.get(id);
            Deadlines after =
                    scheduling.deadlines(document.metadata(), scheduling.plannedOn(document), changed::occasion);
            if (!Objects.equals(after.issueBy(), document.dates().issueBy())
                    || !Objects.equals(after.slot(), document.dates().submitBy())) {
                moved.add(moved(document, after, rights.mayRead(document, actor)));
            }
        }
        return moved;
    }

    private Moved moved(Document document, Deadlines after, boolean mayRead) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), after.station().zone());
        LocalDate before = document.dates().issueBy();
        LocalDate issueBy = after.issueBy();
        LocalDate slot = after.slot();
        boolean awaited = document.submission().submittedAt() == null;
        boolean wasLate =
                isPast(before, today) || awaited && isPast(document.dates().submitBy(), today);
        boolean late = isPast(issueBy, today) || awaited && isPast(slot, today);
        return new Moved(
                document.id(),
                mayRead ? document.metadata().symbol() : "",
                mayRead ? document.metadata().titleIn(document.metadata().original()) : "",
                document.dates().submitBy(),
                slot,
                before,
                issueBy,
                late && !wasLate);
    }

    private void replan(Actor actor, String body, String session) {
        documents.openConsideredBy(body, session).forEach(id -> forecasts.meetingMoved(actor, id));
    }

    private void lock(String body) {
        if (meetings.lock(body).isEmpty()) {
            throw Refusal.notFound("unknown-body").with("body", body);
        }
    }

    private static int next(Optional<Integer> version) {
        return version.map(before -> before + 1).orElse(0);
    }

    private void mustExist(String body) {
        if (meetings.body(body).isEmpty()) {
            throw Refusal.notFound("unknown-body").with("body", body);
        }
    }

    private void mustExist(String body, String session) {
        mustExist(body);
        if (meetings.session(body, session).isEmpty()) {
            throw Refusal.notFound("unknown-session").with("body", body).with("session", session);
        }
    }

    private static void mustBeInOrder(Session session) {
        LocalDate opens = session.opens();
        LocalDate closes = session.closes();
        if (opens != null && closes != null && closes.isBefore(opens)) {
            throw Refusal.invalid("session-out-of-order").field("closes", "before-opening");
        }
    }

    private static boolean isPast(@Nullable LocalDate date, LocalDate today) {
        return date != null && today.isAfter(date);
    }
}
