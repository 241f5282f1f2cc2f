package org.hexaglot.operations;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.hexaglot.database.Sql;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Reads of the tests, each in a transaction of its own. */
@Singleton
class TestReads {
    private final Tasks tasks;
    private final Sql sql;

    TestReads(Tasks tasks, Sql sql) {
        this.tasks = tasks;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    Task open(DocumentId document, String name, @Nullable Language language) {
        return tasks.open(document, name, language).orElseThrow();
    }

    @Transactional(readOnly = true)
    long count(String statement, @Nullable Object... arguments) {
        return sql.one(statement, row -> row.number("n"), arguments).orElseThrow();
    }

    @Transactional
    int change(String statement, @Nullable Object... arguments) {
        return sql.update(statement, arguments);
    }
}
