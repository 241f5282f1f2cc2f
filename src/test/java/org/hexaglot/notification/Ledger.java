package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.database.Sql;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Follower;
import org.hexaglot.journal.Journal;
import org.jspecify.annotations.Nullable;

/** What tests look up and change in the tables, each in a transaction of its own. */
@Singleton
class Ledger {
    private final Sql sql;
    private final Journal journal;

    Ledger(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Transactional
    int change(String statement, @Nullable Object... arguments) {
        return sql.update(statement, arguments);
    }

    @Transactional(readOnly = true)
    long count(String statement, @Nullable Object... arguments) {
        return sql.one(statement, row -> row.number("n"), arguments).orElseThrow();
    }

    @Transactional(readOnly = true)
    List<String> texts(String statement, @Nullable Object... arguments) {
        return sql.list(statement, row -> row.text("t"), arguments);
    }

    @Transactional(readOnly = true)
    List<Entry> journal() {
        return journal.after(0, 100_000);
    }

    /** Gives entries to a follower a second time. */
    @Transactional
    void again(Follower follower, List<Entry> entries) {
        follower.take(entries);
    }

    /** Gives entries to a follower and dies before the commit. */
    @Transactional
    void andDie(Follower follower, List<Entry> entries) {
        follower.take(entries);
        throw new IllegalStateException("killed");
    }
}
