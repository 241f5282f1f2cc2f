package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.reference.MemoryImport;
import org.hexaglot.reference.MemoryImport.State;
import org.hexaglot.reference.MemoryImports;
import org.jspecify.annotations.Nullable;

/** {@link MemoryImports} in the tables memory_import and memory_import_error. */
@Singleton
final class JdbcMemoryImports implements MemoryImports {
    private static final String IMPORT = "SELECT id, name, sha256, state, total, done, taken, errors, started_by,"
            + " started_at, ended_at FROM memory_import";
    private static final int MOST_ERRORS = 1000;
    private static final int DETAIL = 500;

    private final Sql sql;

    JdbcMemoryImports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long add(String name, String sha256, PersonId by, Instant at) {
        return sql.insert(
                "INSERT INTO memory_import (name, sha256, state, started_by, started_at) VALUES (?, ?, 'WAITING', ?, ?)",
                name,
                sha256,
                by.value(),
                at);
    }

    @Override
    public Optional<MemoryImport> find(long id) {
        return sql.one(IMPORT + " WHERE id = ?", JdbcMemoryImports::read, id);
    }

    @Override
    public Optional<MemoryImport> withFile(String sha256) {
        return sql.one(
                IMPORT + " WHERE sha256 = ? AND state IN ('WAITING', 'RUNNING', 'DONE')",
                JdbcMemoryImports::read,
                sha256);
    }

    @Override
    public List<MemoryImport> list(int limit) {
        return sql.list(IMPORT + " ORDER BY id DESC LIMIT ?", JdbcMemoryImports::read, limit);
    }

    @Override
    public List<MemoryImport.Error> errors(long id, int limit) {
        return sql.list(
                "SELECT line, reason, detail FROM memory_import_error WHERE import_id = ? ORDER BY number LIMIT ?",
                row -> new MemoryImport.Error(row.integer("line"), row.text("reason"), row.text("detail")),
                id,
                limit);
    }

    @Override
    public Optional<MemoryImport> lease(String worker, Instant now, Instant until) {
        Optional<MemoryImport> free = sql.one(
                IMPORT + " WHERE state IN ('WAITING', 'RUNNING') AND (leased_until IS NULL OR leased_until < ?)"
                        + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
                JdbcMemoryImports::read,
                now);
        free.ifPresent(taken -> sql.update(
                "UPDATE memory_import SET state = 'RUNNING', worker = ?, leased_until = ? WHERE id = ?",
                worker,
                until,
                taken.id()));
        return free;
    }

    @Override
    public void check(long id, int total) {
        sql.update("UPDATE memory_import SET total = ? WHERE id = ?", total, id);
    }

    @Override
    public boolean advance(
            long id, String worker, int done, int taken, List<MemoryImport.Error> errors, Instant until) {
        int before = sql.one("SELECT errors FROM memory_import WHERE id = ?", row -> row.integer("errors"), id)
                .orElse(0);
        int changed = sql.update("""
                UPDATE memory_import SET done = ?, taken = taken + ?, errors = errors + ?, leased_until = ?
                 WHERE id = ? AND worker = ? AND state = 'RUNNING'
                """, done, taken, errors.size(), until, id, worker);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (MemoryImport.Error error : errors) {
            if (before + rows.size() < MOST_ERRORS) {
                String detail = error.detail();
                rows.add(new @Nullable Object[] {
                    id,
                    before + rows.size() + 1,
                    error.line(),
                    error.reason(),
                    detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail
                });
            }
        }
        if (changed > 0) {
            sql.batch(
                    "INSERT INTO memory_import_error (import_id, number, line, reason, detail) VALUES (?, ?, ?, ?, ?)",
                    rows);
        }
        return changed > 0;
    }

    @Override
    public void giveBack(long id, Instant at) {
        sql.update("UPDATE memory_import SET leased_until = ? WHERE id = ?", at, id);
    }

    @Override
    public void end(long id, State state, Instant at) {
        sql.update(
                "UPDATE memory_import SET state = ?, ended_at = ?, worker = NULL, leased_until = NULL WHERE id = ?",
                state,
                at,
                id);
    }

    private static MemoryImport read(Sql.Row row) {
        return new MemoryImport(
                row.number("id"),
                row.text("name"),
                row.text("sha256"),
                State.valueOf(row.text("state")),
                row.integer("total"),
                row.integer("done"),
                row.integer("taken"),
                row.integer("errors"),
                new PersonId(row.text("started_by")),
                Objects.requireNonNull(row.instant("started_at")),
                row.instant("ended_at"));
    }
}
