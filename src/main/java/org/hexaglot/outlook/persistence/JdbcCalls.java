package org.hexaglot.outlook.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.outlook.Calls;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** {@link Calls} in the table outlook_call. */
@Singleton
final class JdbcCalls implements Calls {
    private static final int MOST_AT_ONCE = 5_000;
    private static final String TENTH = "LEAST(9, FLOOR(probability * 10 + 1e-9))";
    private static final String KEEP = """
            INSERT IGNORE INTO outlook_call (document_id, language, called_on, probability, likely_on, issue_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String KEPT = """
            SELECT DISTINCT document_id, language, issue_by, ${tenth} AS tenth
              FROM outlook_call WHERE made IS NULL AND issue_by >= ?
            """.replace("${tenth}", TENTH);
    private static final String READY = """
            SELECT DISTINCT c.document_id, c.language, v.ready_at, d.station
              FROM outlook_call c
              JOIN language_version v ON v.document_id = c.document_id AND v.language = c.language
              JOIN document d ON d.id = c.document_id
             WHERE c.made IS NULL AND v.ready_at IS NOT NULL LIMIT ?
            """;
    private static final String SETTLE = """
            UPDATE outlook_call SET made = ? <= issue_by WHERE document_id = ? AND language = ? AND made IS NULL
            """;
    private static final String MISSED = """
            UPDATE outlook_call c
              JOIN document d ON d.id = c.document_id
              JOIN language_version v ON v.document_id = c.document_id AND v.language = c.language
               SET c.made = FALSE
             WHERE c.made IS NULL AND c.issue_by < ? AND v.ready_at IS NULL AND v.state <> 'waived'
               AND d.stage <> 'withdrawn'
            """;
    private static final String BANDS = """
            SELECT ${tenth} AS tenth, COUNT(DISTINCT document_id) AS documents, COUNT(*) AS versions,
                   ROUND(AVG(probability) * 1000000) AS called, SUM(made) AS made
              FROM outlook_call
             WHERE made IS NOT NULL AND called_on >= ? AND issue_by < ?
             GROUP BY tenth ORDER BY tenth
            """.replace("${tenth}", TENTH);

    private final Sql sql;

    JdbcCalls(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(LocalDate day, List<Call> calls) {
        Set<List<Object>> kept = new HashSet<>(sql.list(
                KEPT,
                row -> List.of(
                        row.text("document_id"),
                        row.text("language"),
                        Objects.requireNonNull(row.date("issue_by")),
                        row.integer("tenth")),
                day));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Call call : calls) {
            String document = call.document().value();
            String language = call.language().code();
            if (kept.add(List.of(document, language, call.issueBy(), tenth(call)))) {
                rows.add(new @Nullable Object[] {
                    document, language, day, call.probability(), call.likelyOn(), call.issueBy()
                });
            }
        }
        sql.batch(KEEP, rows);
    }

    /** As {@link #TENTH}. */
    private static int tenth(Call call) {
        return Math.min(9, (int) Math.floor(call.probability() * 10 + 1e-9));
    }

    @Override
    public void settle(LocalDate today) {
        List<@Nullable Object[]> ready = sql.list(
                READY,
                row -> {
                    Instant at = Objects.requireNonNull(row.instant("ready_at"));
                    LocalDate day = LocalDate.ofInstant(
                            at, DutyStation.of(row.text("station")).zone());
                    return new @Nullable Object[] {day, row.text("document_id"), row.text("language")};
                },
                MOST_AT_ONCE);
        sql.batch(SETTLE, ready);
        sql.update(MISSED, today);
    }

    @Override
    public void forget(LocalDate before) {
        sql.update("DELETE FROM outlook_call WHERE called_on < ? LIMIT 20000", before);
    }

    @Override
    public Instant keptAt() {
        return sql.one(
                        "SELECT kept_at FROM outlook_run WHERE id = 1",
                        row -> Objects.requireNonNull(row.instant("kept_at")))
                .orElseThrow();
    }

    @Override
    public List<Band> bands(LocalDate since, LocalDate before) {
        return sql.list(
                BANDS,
                row -> new Band(
                        row.integer("tenth"),
                        row.number("documents"),
                        row.number("versions"),
                        row.number("called") / 1e6,
                        row.number("made")),
                since,
                before);
    }
}
