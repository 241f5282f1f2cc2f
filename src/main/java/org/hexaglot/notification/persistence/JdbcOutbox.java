package org.hexaglot.notification.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.Cause;
import org.hexaglot.notification.Outbox;
import org.hexaglot.notification.Topic;
import org.hexaglot.notification.Trouble;
import org.jspecify.annotations.Nullable;

/** {@link Outbox} in the tables outbox and task_told. */
@Singleton
final class JdbcOutbox implements Outbox {
    private static final int AT_ONCE = 200;
    private static final int CANDIDATES = 20;
    private static final int LONGEST_PROBLEM = 500;
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')";
    // A row that is there already is left as it is; INSERT IGNORE would also hide what is wrong.
    private static final String PUT = """
            INSERT INTO outbox (person, cause, letter, topic, entry, document_id, language, task, due_at, made_at,
                send_at, state) VALUES :rows ON DUPLICATE KEY UPDATE id = id
            """;
    private static final String DUE = """
            SELECT person, letter FROM outbox
             WHERE state = 'WAITING' AND send_at <= ? AND (claimed_until IS NULL OR claimed_until < ?)
             ORDER BY send_at, id LIMIT ?
            """;
    private static final String CLAIM = """
            UPDATE outbox SET claimed_by = ?, claimed_until = ?, tries = tries + 1
             WHERE person = ? AND letter = ? AND state = 'WAITING' AND send_at <= ?
               AND (claimed_until IS NULL OR claimed_until < ?)
            """;
    private static final String LATEST = """
            SELECT person, letter, state, COUNT(*) AS rows_, MAX(tries) AS tries,
                   MAX(COALESCE(done_at, send_at)) AS at, MAX(problem) AS problem,
                   MAX(trouble) AS trouble
              FROM (SELECT * FROM outbox WHERE (? IS NULL OR person = ?) AND (? IS NULL OR state = ?)
                     ORDER BY id DESC LIMIT 1000) newest
             GROUP BY person, letter, state ORDER BY at DESC, letter LIMIT ?
            """;

    private static final String TROUBLED = """
            SELECT person, letter, state, COUNT(*) AS rows_, MAX(tries) AS tries, MAX(send_at) AS at,
                   MAX(problem) AS problem, MAX(trouble) AS trouble
              FROM outbox WHERE state = 'WAITING' AND trouble IS NOT NULL
             GROUP BY person, letter, state ORDER BY at, letter LIMIT ?
            """;

    private final Sql sql;

    JdbcOutbox(Sql sql) {
        this.sql = sql;
    }

    private record Place(PersonId person, String letter) {}

    private record Item(Cause cause, int tries) {}

    @Override
    public void put(List<Row> rows, Instant now) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Row> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(row -> add(values, row, now));
            sql.update(
                    PUT.replace(":rows", String.join(", ", Collections.nCopies(some.size(), VALUES))),
                    values.toArray());
        }
    }

    private static void add(List<@Nullable Object> values, Row row, Instant now) {
        Cause cause = row.cause();
        Language language = cause.language();
        DocumentId document = cause.document();
        values.add(row.person().value());
        values.add(cause.key());
        values.add(row.letter());
        values.add(cause.topic());
        values.add(cause.entry());
        values.add(document == null ? null : document.value());
        values.add(language == null ? null : language.code());
        values.add(cause.task());
        values.add(cause.dueAt());
        values.add(now);
        values.add(row.sendAt());
    }

    @Override
    public Optional<Letter> claim(String worker, Instant now, Instant until) {
        for (Place place : sql.list(
                DUE, row -> new Place(new PersonId(row.text("person")), row.text("letter")), now, now, CANDIDATES)) {
            String person = place.person().value();
            if (sql.update(CLAIM, worker, until, person, place.letter(), now, now) > 0) {
                return Optional.of(letter(place, worker));
            }
        }
        return Optional.empty();
    }

    private Letter letter(Place place, String worker) {
        List<Item> items = sql.list(
                "SELECT * FROM outbox WHERE person = ? AND letter = ? AND state = 'WAITING' AND claimed_by = ? ORDER BY id",
                JdbcOutbox::item,
                place.person().value(),
                place.letter(),
                worker);
        int tries = items.stream().mapToInt(Item::tries).max().orElse(0);
        return new Letter(
                place.person(),
                place.letter(),
                tries,
                items.stream().map(Item::cause).toList());
    }

    private static Item item(Sql.Row row) {
        String document = row.optionalText("document_id");
        return new Item(
                new Cause(
                        Topic.valueOf(row.text("topic")),
                        row.text("cause"),
                        row.optionalNumber("entry"),
                        document == null ? null : new DocumentId(document),
                        language(row),
                        row.optionalText("task"),
                        row.instant("due_at")),
                row.integer("tries"));
    }

    @Override
    public void end(Letter letter, String worker, State state, Instant now) {
        end(letter, worker, state, null, now);
    }

    @Override
    public void giveUp(Letter letter, String worker, Problem problem, Instant now) {
        end(letter, worker, State.FAILED, problem, now);
    }

    private void end(Letter letter, String worker, State state, @Nullable Problem problem, Instant now) {
        sql.update(
                """
                UPDATE outbox SET state = ?, done_at = ?, problem = ?, trouble = ?, claimed_by = NULL,
                       claimed_until = NULL
                 WHERE person = ? AND letter = ? AND claimed_by = ? AND state = 'WAITING'
                """,
                state,
                now,
                problem == null ? null : shortened(problem.reason()),
                problem == null ? null : problem.trouble(),
                letter.person().value(),
                letter.name(),
                worker);
    }

    @Override
    public void postpone(Letter letter, String worker, Instant until, Problem problem, boolean counts) {
        sql.update(
                """
                UPDATE outbox SET send_at = ?, problem = ?, trouble = ?, tries = tries - ?, claimed_by = NULL,
                       claimed_until = NULL
                 WHERE person = ? AND letter = ? AND claimed_by = ? AND state = 'WAITING'
                """,
                until,
                shortened(problem.reason()),
                problem.trouble(),
                counts ? 0 : 1,
                letter.person().value(),
                letter.name(),
                worker);
    }

    private static String shortened(String problem) {
        return problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
    }

    @Override
    public List<Claimed> due(Instant from, Instant until) {
        return sql.list(
                """
                SELECT id, document_id, language, assignee, due_at FROM task
                 WHERE due_at >= ? AND due_at < ? AND assignee IS NOT NULL ORDER BY due_at, id
                """,
                row -> new Claimed(
                        row.text("id"),
                        new DocumentId(row.text("document_id")),
                        language(row),
                        new PersonId(row.text("assignee")),
                        Objects.requireNonNull(row.instant("due_at"))),
                from,
                until);
    }

    private static @Nullable Language language(Sql.Row row) {
        String code = row.optionalText("language");
        return code == null ? null : Language.of(code);
    }

    @Override
    public List<Unclaimed> untold(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        List<Unclaimed> fresh = sql.list(
                "SELECT t.id, t.document_id FROM task t LEFT JOIN task_told k ON k.task = t.id WHERE t.document_id IN ("
                        + places + ") AND t.assignee IS NULL AND k.task IS NULL ORDER BY t.opened_at, t.id",
                row -> new Unclaimed(row.text("id"), new DocumentId(row.text("document_id"))),
                documents.stream().map(DocumentId::value).toArray());
        sql.batch(
                "INSERT INTO task_told (task) VALUES (?) ON DUPLICATE KEY UPDATE task = task",
                fresh.stream().map(each -> new Object[] {each.task()}).toList());
        return fresh;
    }

    @Override
    public void forget(Instant before) {
        sql.update("DELETE k FROM task_told k LEFT JOIN task t ON t.id = k.task WHERE t.id IS NULL");
        sql.update("DELETE FROM outbox WHERE state = 'SENT' AND send_at < ? LIMIT 1000", before);
        sql.update("DELETE FROM outbox WHERE state = 'PASSED' AND send_at < ? LIMIT 1000", before);
        sql.update("DELETE FROM webhook_delivery WHERE state = 'SENT' AND send_at < ? LIMIT 1000", before);
    }

    @Override
    public List<Told> latest(@Nullable PersonId person, @Nullable State state, int limit) {
        String who = person == null ? null : person.value();
        return sql.list(LATEST, JdbcOutbox::told, who, who, state, state, limit);
    }

    private static Told told(Sql.Row row) {
        String trouble = row.optionalText("trouble");
        return new Told(
                new PersonId(row.text("person")),
                row.text("letter"),
                State.valueOf(row.text("state")),
                row.integer("rows_"),
                row.integer("tries"),
                Objects.requireNonNull(row.instant("at")),
                row.optionalText("problem"),
                trouble == null ? null : Trouble.valueOf(trouble));
    }

    @Override
    public List<Told> troubled(int limit) {
        return sql.list(TROUBLED, JdbcOutbox::told, limit);
    }

    @Override
    public void hasten(Instant now) {
        sql.update(
                "UPDATE outbox SET send_at = ? WHERE state = 'WAITING' AND trouble IS NOT NULL AND send_at > ?",
                now,
                now);
    }

    @Override
    public boolean retry(PersonId person, String letter, Instant now) {
        return sql.update("""
                        UPDATE outbox SET state = 'WAITING', tries = 0, send_at = ?, done_at = NULL
                         WHERE person = ? AND letter = ? AND state = 'FAILED'
                        """, now, person.value(), letter) > 0;
    }

    @Override
    public long count(State state) {
        return sql.one("SELECT COUNT(*) AS n FROM outbox WHERE state = ?", row -> row.number("n"), state)
                .orElse(0L);
    }
}
