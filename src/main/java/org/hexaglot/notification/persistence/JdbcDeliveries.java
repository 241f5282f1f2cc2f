package org.hexaglot.notification.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.notification.CallQuestion;
import org.hexaglot.notification.Deliveries;
import org.hexaglot.notification.Outbox.State;
import org.jspecify.annotations.Nullable;

/** {@link Deliveries} in the tables webhook_delivery and webhook_attempt. */
@Singleton
final class JdbcDeliveries implements Deliveries {
    private static final int AT_ONCE = 200;
    private static final int CANDIDATES = 20;
    private static final String PUT = """
            INSERT INTO webhook_delivery (endpoint, entry, type, document_id, made_at, send_at, state)
            VALUES :rows ON DUPLICATE KEY UPDATE id = id
            """;
    private static final String DUE = """
            SELECT d.* FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint AND e.active
             WHERE d.state = 'WAITING' AND d.send_at <= ? AND (d.claimed_until IS NULL OR d.claimed_until < ?)
             ORDER BY d.send_at, d.id LIMIT ?
            """;
    private static final String CLAIM = """
            UPDATE webhook_delivery SET claimed_by = ?, claimed_until = ?, tries = tries + 1
             WHERE id = ? AND state = 'WAITING' AND (claimed_until IS NULL OR claimed_until < ?)
            """;
    private static final String AGAIN = " SET state = 'WAITING', tries = 0, send_at = ? WHERE endpoint = ?";

    private final Sql sql;
    private final CallSearch search;

    JdbcDeliveries(Sql sql) {
        this.sql = sql;
        this.search = new CallSearch(sql);
    }

    private record Logged(long delivery, Attempt attempt) {}

    @Override
    public Set<DocumentId> restricted(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        String places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        return Set.copyOf(sql.list(
                "SELECT id FROM document WHERE distribution = 'restricted' AND id IN (" + places + ")",
                row -> new DocumentId(row.text("id")),
                documents.stream().map(DocumentId::value).toArray()));
    }

    @Override
    public void put(List<Row> rows, Instant now) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Row> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<@Nullable Object> values = new ArrayList<>();
            for (Row row : some) {
                Collections.addAll(
                        values,
                        row.endpoint(),
                        row.entry().id(),
                        row.entry().type(),
                        row.document().value(),
                        now,
                        now);
            }
            sql.update(
                    PUT.replace(
                            ":rows",
                            String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, 'WAITING')"))),
                    values.toArray());
        }
    }

    @Override
    public Optional<Delivery> claim(String worker, Instant now, Instant until) {
        for (Delivery due : sql.list(DUE, JdbcDeliveries::delivery, now, now, CANDIDATES)) {
            if (sql.update(CLAIM, worker, until, due.id(), now) == 1) {
                return Optional.of(
                        new Delivery(due.id(), due.endpoint(), due.entry(), due.document(), due.tries() + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public void end(Delivery delivery, String worker, State state, @Nullable Instant again) {
        sql.update("""
                UPDATE webhook_delivery SET state = ?, send_at = COALESCE(?, send_at), claimed_by = NULL,
                       claimed_until = NULL WHERE id = ? AND claimed_by = ?
                """, state, again, delivery.id(), worker);
    }

    @Override
    public void log(Delivery delivery, Attempt attempt) {
        sql.update(
                "INSERT INTO webhook_attempt (delivery, at, status, milliseconds, answer) VALUES (?, ?, ?, ?, ?)",
                delivery.id(),
                attempt.at(),
                attempt.status(),
                attempt.milliseconds(),
                attempt.answer());
    }

    @Override
    public Listed of(String endpoint, CallQuestion question, @Nullable ListPlace after, int limit) {
        Listed bare = search.find(endpoint, question, after, limit);
        Map<Long, List<Attempt>> attempts =
                attempts(bare.calls().stream().map(Told::id).toList());
        List<Told> whole = bare.calls().stream()
                .map(each -> new Told(
                        each.id(),
                        each.entry(),
                        each.type(),
                        each.document(),
                        each.state(),
                        each.madeAt(),
                        each.sendAt(),
                        attempts.getOrDefault(each.id(), List.of())))
                .toList();
        return new Listed(whole, bare.sizes());
    }

    private Map<Long, List<Attempt>> attempts(List<Long> deliveries) {
        Map<Long, List<Attempt>> attempts = new HashMap<>();
        if (deliveries.isEmpty()) {
            return attempts;
        }
        String places = String.join(", ", Collections.nCopies(deliveries.size(), "?"));
        for (Logged logged : sql.list(
                "SELECT * FROM webhook_attempt WHERE delivery IN (" + places + ") ORDER BY id DESC",
                row -> new Logged(
                        row.number("delivery"),
                        new Attempt(
                                Objects.requireNonNull(row.instant("at")),
                                row.optionalInteger("status"),
                                row.integer("milliseconds"),
                                row.text("answer"))),
                deliveries.toArray())) {
            attempts.computeIfAbsent(logged.delivery(), delivery -> new ArrayList<>())
                    .add(logged.attempt());
        }
        return attempts;
    }

    private static Delivery delivery(Sql.Row row) {
        return new Delivery(
                row.number("id"),
                row.text("endpoint"),
                row.number("entry"),
                new DocumentId(row.text("document_id")),
                row.integer("tries"));
    }

    @Override
    public int replay(String endpoint, Collection<Long> ids, Instant now) {
        int replayed = 0;
        for (Long id : ids) {
            replayed += sql.update(
                    "UPDATE webhook_delivery" + AGAIN + " AND id = ? AND state <> 'WAITING'", now, endpoint, id);
        }
        return replayed;
    }

    @Override
    public int replayFailed(String endpoint, Instant now) {
        return sql.update("UPDATE webhook_delivery" + AGAIN + " AND state = 'FAILED'", now, endpoint);
    }

    @Override
    public long count(String endpoint, State state) {
        return sql.one(
                        "SELECT COUNT(*) AS n FROM webhook_delivery WHERE endpoint = ? AND state = ?",
                        row -> row.number("n"),
                        endpoint,
                        state)
                .orElse(0L);
    }
}
