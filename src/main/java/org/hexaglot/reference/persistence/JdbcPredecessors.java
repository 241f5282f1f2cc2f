package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.reference.Predecessors;

/** {@link Predecessors} in the table document_predecessor. */
@Singleton
final class JdbcPredecessors implements Predecessors {
    private final Sql sql;

    JdbcPredecessors(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<DocumentId> of(DocumentId document) {
        return sql.one(
                "SELECT predecessor FROM document_predecessor WHERE document_id = ?",
                row -> new DocumentId(row.text("predecessor")),
                document.value());
    }

    @Override
    public void name(DocumentId document, DocumentId predecessor, PersonId by, Instant at) {
        sql.update("""
                INSERT INTO document_predecessor (document_id, predecessor, named_by, named_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE predecessor = VALUES(predecessor), named_by = VALUES(named_by),
                    named_at = VALUES(named_at)
                """, document.value(), predecessor.value(), by.value(), at);
    }

    @Override
    public boolean forget(DocumentId document) {
        return sql.update("DELETE FROM document_predecessor WHERE document_id = ?", document.value()) > 0;
    }
}
