package org.hexaglot.journal.persistence;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.journal.FollowedTo;
import org.hexaglot.journal.FollowerPlaces;

/** {@link FollowerPlaces} in the table journal_follower. */
@Singleton
final class JdbcFollowerPlaces implements FollowerPlaces {
    private final Sql sql;

    JdbcFollowerPlaces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<FollowedTo> lock(String follower) {
        return sql.one(
                "SELECT highest, gaps FROM journal_follower WHERE name = ? FOR UPDATE",
                row -> FollowedTo.read(row.number("highest"), row.text("gaps")),
                follower);
    }

    @Override
    public void begin(String follower, FollowedTo place) {
        sql.update(
                "INSERT IGNORE INTO journal_follower (name, highest, gaps) VALUES (?, ?, ?)",
                follower,
                place.highest(),
                place.written());
    }

    @Override
    public void move(String follower, FollowedTo place) {
        sql.update(
                "UPDATE journal_follower SET highest = ?, gaps = ? WHERE name = ?",
                place.highest(),
                place.written(),
                follower);
    }

    @Override
    public long highest(String follower) {
        return sql.one("SELECT highest FROM journal_follower WHERE name = ?", row -> row.number("highest"), follower)
                .orElse(0L);
    }
}
