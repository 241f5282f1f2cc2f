package org.hexaglot.translation.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.Extractions;
import org.jspecify.annotations.Nullable;

/** {@link Extractions} in the table extraction. */
@Singleton
final class JdbcExtractions implements Extractions {
    private final Sql sql;

    JdbcExtractions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean request(DocumentId document, long revision, Instant now) {
        return sql.update(
                        "INSERT IGNORE INTO extraction (document_id, revision, state, try_at, requested_at)"
                                + " VALUES (?, ?, 'waiting', ?, ?)",
                        document.value(),
                        revision,
                        now,
                        now)
                > 0;
    }

    @Override
    public Optional<Extraction> byId(long id) {
        return sql.one("SELECT * FROM extraction WHERE id = ?", JdbcExtractions::extraction, id);
    }

    @Override
    public Optional<Extraction> ofRevision(long revision) {
        return sql.one("SELECT * FROM extraction WHERE revision = ?", JdbcExtractions::extraction, revision);
    }

    @Override
    public Optional<Extraction> before(Extraction extraction) {
        return sql.one(
                "SELECT * FROM extraction WHERE document_id = ? AND id < ? AND state = 'ready' ORDER BY id DESC LIMIT 1",
                JdbcExtractions::extraction,
                extraction.document().value(),
                extraction.id());
    }

    @Override
    public Optional<Extraction> next(Instant now) {
        return sql.one("""
                SELECT * FROM extraction WHERE state IN ('waiting', 'running') AND try_at <= ?
                 ORDER BY try_at LIMIT 1 FOR UPDATE SKIP LOCKED
                """, JdbcExtractions::extraction, now);
    }

    @Override
    public boolean begin(long id, Instant now, Instant until) {
        return sql.update(
                        "UPDATE extraction SET state = 'running', attempts = attempts + 1, try_at = ?"
                                + " WHERE id = ? AND (state IN ('waiting', 'failed') OR state = 'running' AND try_at <= ?)",
                        until,
                        id,
                        now)
                == 1;
    }

    @Override
    public void ready(long id, String rules, Extraction.Totals totals, Instant now) {
        sql.update("""
                UPDATE extraction SET state = 'ready', rules = ?, problem = NULL, segments = ?, words = ?, changed = ?,
                    added = ?, ended_at = ? WHERE id = ?
                """, rules, totals.segments(), totals.words(), totals.changed(), totals.added(), now, id);
    }

    @Override
    public void failed(long id, String problem, @Nullable Instant retryAt, Instant now) {
        sql.update(
                "UPDATE extraction SET state = ?, problem = ?, try_at = ?, ended_at = ? WHERE id = ?",
                retryAt == null ? "failed" : "waiting",
                problem,
                retryAt == null ? now : retryAt,
                now,
                id);
    }

    @Override
    public void retry(long id, Instant now) {
        sql.update(
                "UPDATE extraction SET state = 'waiting', attempts = 0, try_at = ? WHERE id = ? AND state = 'failed'",
                now,
                id);
    }

    private static Extraction extraction(Sql.Row row) {
        return new Extraction(
                row.number("id"),
                new DocumentId(row.text("document_id")),
                row.number("revision"),
                Extraction.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.integer("attempts"),
                row.optionalText("rules"),
                row.optionalText("problem"),
                new Extraction.Totals(
                        row.integer("segments"), row.integer("words"), row.integer("changed"), row.integer("added")),
                Objects.requireNonNull(row.instant("requested_at")));
    }
}
