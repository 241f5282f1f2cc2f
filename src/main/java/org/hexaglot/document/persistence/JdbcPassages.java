package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Passages;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/** {@link Passages} in the table agreed_passage. */
@Singleton
final class JdbcPassages implements Passages {
    private final Sql sql;

    JdbcPassages(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> of(DocumentId document) {
        return sql.list(
                "SELECT passage FROM agreed_passage WHERE document_id = ? ORDER BY position",
                row -> row.text("passage"),
                document.value());
    }

    @Override
    public void mark(DocumentId document, List<String> passages) {
        sql.update("DELETE FROM agreed_passage WHERE document_id = ?", document.value());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String passage : passages) {
            rows.add(new @Nullable Object[] {document.value(), rows.size(), passage});
        }
        sql.batch("INSERT INTO agreed_passage (document_id, position, passage) VALUES (?, ?, ?)", rows);
    }
}
