package org.hexaglot.planning.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Occasion;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** {@link Meetings} in the tables body, conference_session and agenda_item. */
@Singleton
final class JdbcMeetings implements Meetings {
    private static final String BODY = "SELECT code, name, duty_station, anchor, version FROM body";
    private static final String SESSION = "SELECT body, number, opens, closes, version FROM conference_session";
    private static final String ITEM = "SELECT body, session, number, title, consideration, version FROM agenda_item";

    private final Sql sql;
    private final Json json;

    JdbcMeetings(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Body> bodies() {
        return sql.list(BODY + " ORDER BY code", this::body);
    }

    @Override
    public Optional<Body> body(String code) {
        return sql.one(BODY + " WHERE code = ?", this::body, code);
    }

    @Override
    public Optional<Body> lock(String body) {
        return sql.one(BODY + " WHERE code = ? FOR UPDATE", this::body, body);
    }

    @Override
    public boolean save(Body body) {
        // One row inserted counts as one, one row changed as two.
        int counted = sql.update(
                """
                INSERT INTO body (code, name, duty_station, anchor) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), duty_station = VALUES(duty_station),
                    anchor = VALUES(anchor), version = version + 1
                """,
                body.code(),
                json.texts(body.name()),
                body.dutyStation().code(),
                body.anchor().code());
        return counted == 1;
    }

    @Override
    public List<Session> sessions(String body) {
        return sql.list(SESSION + " WHERE body = ? ORDER BY opens DESC, number", this::session, body);
    }

    @Override
    public List<Session> sessions() {
        return sql.list(SESSION + " ORDER BY opens DESC, body, number", this::session);
    }

    @Override
    public Optional<Session> session(String body, String number) {
        return sql.one(SESSION + " WHERE body = ? AND number = ?", this::session, body, number);
    }

    @Override
    public void save(Session session) {
        sql.update("""
                INSERT INTO conference_session (body, number, opens, closes) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE opens = VALUES(opens), closes = VALUES(closes), version = version + 1
                """, session.body(), session.number(), session.opens(), session.closes());
    }

    @Override
    public List<AgendaItem> items(String body, String session) {
        return sql.list(
                ITEM + " WHERE body = ? AND session = ? ORDER BY LENGTH(number), number", this::item, body, session);
    }

    @Override
    public Optional<AgendaItem> item(String body, String session, String number) {
        return sql.one(ITEM + " WHERE body = ? AND session = ? AND number = ?", this::item, body, session, number);
    }

    @Override
    public void save(AgendaItem item) {
        sql.update("""
                INSERT INTO agenda_item (body, session, number, title, consideration) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE title = VALUES(title), consideration = VALUES(consideration),
                    version = version + 1
                """, item.body(), item.session(), item.number(), json.texts(item.title()), item.consideration());
    }

    @Override
    public Occasion occasion(Considered considered) {
        Body body = body(considered.body()).orElseThrow(() -> unknown("unknown-body", considered));
        Session session = session(considered.body(), considered.session())
                .orElseThrow(() -> unknown("unknown-session", considered));
        AgendaItem item = item(considered);
        return new Occasion(
                considered,
                body.dutyStation(),
                body.anchor(),
                session.opens(),
                session.closes(),
                item == null ? null : item.consideration());
    }

    private @Nullable AgendaItem item(Considered considered) {
        String number = considered.item();
        return number == null
                ? null
                : item(considered.body(), considered.session(), number)
                        .orElseThrow(() -> unknown("unknown-item", considered));
    }

    private static Refusal unknown(String key, Considered considered) {
        return Refusal.invalid(key)
                .with("body", considered.body())
                .with("session", considered.session())
                .with("item", considered.item())
                .field("considered", "unknown");
    }

    private Body body(Sql.Row row) {
        return new Body(
                row.text("code"),
                json.texts(row.text("name")),
                DutyStation.of(row.text("duty_station")),
                Anchor.of(row.text("anchor")),
                row.integer("version"));
    }

    private Session session(Sql.Row row) {
        return new Session(
                row.text("body"), row.text("number"), row.date("opens"), row.date("closes"), row.integer("version"));
    }

    private AgendaItem item(Sql.Row row) {
        return new AgendaItem(
                row.text("body"),
                row.text("session"),
                row.text("number"),
                json.texts(row.text("title")),
                row.date("consideration"),
                row.integer("version"));
    }
}
