package org.hexaglot.people.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.people.SignInFailures;

@Singleton
final class JdbcSignInFailures implements SignInFailures {
    private static final String FIND = "SELECT failures, last_at, blocked_until FROM sign_in_failure WHERE subject = ?";

    private static final String STORE = """
            INSERT INTO sign_in_failure (subject, failures, last_at, blocked_until) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE failures = VALUES(failures), last_at = VALUES(last_at),
                   blocked_until = VALUES(blocked_until)
            """;

    private final Sql sql;

    JdbcSignInFailures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Count> find(String subject) {
        return read(FIND, subject);
    }

    @Override
    public Optional<Count> lock(String subject) {
        return read(FIND + " FOR UPDATE", subject);
    }

    @Override
    public void store(String subject, Count count) {
        sql.update(STORE, subject, count.failures(), count.lastAt(), count.blockedUntil());
    }

    @Override
    public void forget(String subject) {
        sql.update("DELETE FROM sign_in_failure WHERE subject = ?", subject);
    }

    @Override
    public void forgetOlderThan(Instant moment) {
        sql.update("DELETE FROM sign_in_failure WHERE last_at < ? LIMIT 100", moment);
    }

    private Optional<Count> read(String statement, String subject) {
        return sql.one(
                statement,
                row -> new Count(
                        row.integer("failures"),
                        PersonRow.moment(row, "last_at"),
                        PersonRow.moment(row, "blocked_until")),
                subject);
    }
}
