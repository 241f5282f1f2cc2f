package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** Reads what meets when: bodies, their sessions, and what is on their agendas. */
@Singleton
public class MeetingProgramme {
    private final Meetings meetings;
    private final ItemDocuments documents;

    MeetingProgramme(Meetings meetings, ItemDocuments documents) {
        this.meetings = meetings;
        this.documents = documents;
    }

    /** A session with its agenda. */
    public record Sitting(Session session, List<AgendaItem> items) {
        public Sitting {
            items = List.copyOf(items);
        }
    }

    /** A body with its sessions, the latest opening first. */
    public record Convened(Body body, List<Session> sessions) {
        public Convened {
            sessions = List.copyOf(sessions);
        }
    }

    @Transactional(readOnly = true)
    public List<Convened> bodies() {
        return meetings.bodies().stream()
                .map(body -> new Convened(body, meetings.sessions(body.code())))
                .toList();
    }

    /** Sessions not closed before this day, the earliest opening first, those without a day last. */
    @Transactional(readOnly = true)
    public List<Sitting> notClosedBefore(LocalDate day) {
        return meetings.sessions().stream()
                .filter(session -> !isOver(session, day))
                .sorted((one, other) -> opening(one).compareTo(opening(other)))
                .map(session -> new Sitting(session, meetings.items(session.body(), session.number())))
                .toList();
    }

    /** Sessions that are open on one of these days. */
    @Transactional(readOnly = true)
    public List<Session> between(LocalDate first, LocalDate last) {
        return meetings.sessions().stream()
                .filter(session -> !isOver(session, first) && !opening(session).isAfter(last))
                .toList();
    }

    @Transactional(readOnly = true)
    public Body body(String code) {
        return meetings.body(code)
                .orElseThrow(() -> Refusal.notFound("unknown-body").with("body", code));
    }

    @Transactional(readOnly = true)
    public Sitting sitting(String body, String number) {
        Session session = meetings.session(body, number)
                .orElseThrow(() ->
                        Refusal.notFound("unknown-session").with("body", body).with("session", number));
        return new Sitting(session, meetings.items(body, number));
    }

    /** How the documents of a session stand that this person may see, by the number of the item. */
    @Transactional(readOnly = true)
    public Map<String, ItemDocuments.Count> documents(Actor actor, Session session) {
        return documents.of(actor, session.body(), session.number());
    }

    private static boolean isOver(Session session, LocalDate day) {
        LocalDate last = session.closes();
        return last != null && last.isBefore(day);
    }

    private static LocalDate opening(Session session) {
        @Nullable LocalDate opens = session.opens();
        return opens == null ? LocalDate.MAX : opens;
    }
}
