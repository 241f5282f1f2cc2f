package org.hexaglot.people.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcPeople implements People {
    private static final String FIND = "SELECT " + PersonRow.COLUMNS + " FROM person p WHERE p.id = ?";

    private static final String LIST = "SELECT " + PersonRow.COLUMNS + """
             FROM person p
            WHERE (? IS NULL OR p.id > ?)
              AND (? IS NULL OR LOWER(p.id) LIKE ? OR LOWER(p.name) LIKE ? OR LOWER(p.email) LIKE ?)
              AND (? IS NULL OR EXISTS (SELECT 1 FROM person_role x WHERE x.person = p.id AND x.role = ?))
              AND (? IS NULL OR p.active = ?)
            ORDER BY p.id
            LIMIT ?
            """;

    private static final String COUNT_ACTIVE = """
            SELECT p.id FROM person p JOIN person_role r ON r.person = p.id
             WHERE r.role = ? AND p.active
               FOR UPDATE
            """;

    private static final String ADD = """
            INSERT IGNORE INTO person
                   (name, email, duty_station, ui_language, active, may_self_revise, id, version, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
            """;

    private static final String SAVE = """
            UPDATE person
               SET name = ?, email = ?, duty_station = ?, ui_language = ?, active = ?, may_self_revise = ?,
                   version = version + 1
             WHERE id = ? AND version = ?
            """;

    private final Sql sql;

    JdbcPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return sql.one(FIND, PersonRow::read, id.value());
    }

    @Override
    public List<Person> list(Query query) {
        String after = query.after() == null ? null : query.after().value();
        String like = query.text() == null ? null : like(query.text());
        String role = query.role() == null ? null : query.role().code();
        Boolean active = query.active();
        return sql.list(
                LIST, PersonRow::read, after, after, like, like, like, like, role, role, active, active, query.limit());
    }

    @Override
    public int countActive(Role role) {
        return sql.list(COUNT_ACTIVE, row -> row.text("id"), role.code()).size();
    }

    @Override
    public void add(Person person, Instant now) {
        int added = sql.update(
                ADD,
                person.name(),
                person.email(),
                person.dutyStation(),
                person.uiLanguage().code(),
                person.active(),
                person.maySelfRevise(),
                person.id().value(),
                now);
        if (added == 0) {
            throw Refusal.wrongState("username-taken")
                    .with("person", person.id().value());
        }
        addParts(person);
        keepRoster(person, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public void save(Person person, Instant now) {
        int changed = sql.update(
                SAVE,
                person.name(),
                person.email(),
                person.dutyStation(),
                person.uiLanguage().code(),
                person.active(),
                person.maySelfRevise(),
                person.id().value(),
                person.version());
        if (changed == 0) {
            throw Refusal.stale("person-changed-meanwhile")
                    .with("person", person.id().value());
        }
        String id = person.id().value();
        sql.update("DELETE FROM person_role WHERE person = ?", id);
        sql.update("DELETE FROM person_language WHERE person = ?", id);
        sql.update("DELETE FROM person_station WHERE person = ?", id);
        sql.update("DELETE FROM person_leave WHERE person = ?", id);
        addParts(person);
        keepRoster(person, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** The roster of contractors remembers who was on it when, so that its growth can be told. */
    private void keepRoster(Person person, LocalDate today) {
        String id = person.id().value();
        if (person.active() && person.is(Role.CONTRACTOR)) {
            sql.update("""
                    INSERT INTO roster_stay (person, joined_on)
                    SELECT ?, ? FROM DUAL
                     WHERE NOT EXISTS (SELECT 1 FROM roster_stay WHERE person = ? AND left_on IS NULL)
                        ON DUPLICATE KEY UPDATE left_on = NULL
                    """, id, today, id);
        } else {
            sql.update("UPDATE roster_stay SET left_on = ? WHERE person = ? AND left_on IS NULL", today, id);
        }
    }

    private void addParts(Person person) {
        String id = person.id().value();
        person.roles()
                .forEach(role -> sql.update("INSERT INTO person_role (person, role) VALUES (?, ?)", id, role.code()));
        person.pairs()
                .forEach((target, sources) -> sources.forEach(source -> sql.update(
                        "INSERT INTO person_language (person, source, target) VALUES (?, ?, ?)",
                        id,
                        source.code(),
                        target.code())));
        person.stations()
                .forEach(station ->
                        sql.update("INSERT INTO person_station (person, station) VALUES (?, ?)", id, station));
        person.leave()
                .forEach(leave -> sql.update(
                        "INSERT INTO person_leave (person, first_day, last_day) VALUES (?, ?, ?)",
                        id,
                        leave.from(),
                        leave.to()));
    }

    private static @Nullable String like(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        if (stripped.isEmpty()) {
            return null;
        }
        return "%" + stripped.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
