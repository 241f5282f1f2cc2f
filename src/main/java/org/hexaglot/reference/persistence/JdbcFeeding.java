package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.reference.FeedFailure;
import org.hexaglot.reference.Feeding;
import org.jspecify.annotations.Nullable;

/** {@link Feeding} in the tables memory_document and memory_due. */
@Singleton
final class JdbcFeeding implements Feeding {
    private final Sql sql;

    JdbcFeeding(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void isDue(Collection<DocumentId> documents) {
        sql.batch(
                "INSERT INTO memory_due (document_id) VALUES (?) ON DUPLICATE KEY UPDATE document_id = document_id",
                documents.stream()
                        .map(document -> new Object[] {document.value()})
                        .toList());
    }

    @Override
    public List<DocumentId> due(int limit) {
        return sql.list(
                "SELECT document_id FROM memory_due ORDER BY document_id LIMIT ?",
                row -> new DocumentId(row.text("document_id")),
                limit);
    }

    @Override
    public void isTaken(DocumentId document) {
        sql.update("DELETE FROM memory_due WHERE document_id = ?", document.value());
    }

    @Override
    public Optional<Fed> lock(DocumentId document) {
        // The row must be there to be locked.
        sql.update(
                "INSERT IGNORE INTO memory_document (document_id, fingerprint, units, fed_at) VALUES (?, '', 0, ?)",
                document.value(),
                Instant.EPOCH);
        return sql.one(
                "SELECT fingerprint, rules, units, failed, fed_at FROM memory_document WHERE document_id = ? FOR UPDATE",
                row -> new Fed(
                        row.text("fingerprint"),
                        row.text("rules"),
                        row.integer("units"),
                        row.optionalText("failed"),
                        Objects.requireNonNull(row.instant("fed_at"))),
                document.value());
    }

    @Override
    public void keep(DocumentId document, Fed fed) {
        sql.update("""
                INSERT INTO memory_document (document_id, fingerprint, rules, units, failed, fed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE fingerprint = VALUES(fingerprint), rules = VALUES(rules), units = VALUES(units),
                    failed = VALUES(failed), fed_at = VALUES(fed_at)
                """, document.value(), fed.fingerprint(), fed.rules(), fed.units(), fed.failed(), fed.at());
    }

    @Override
    public List<Missing> missing(@Nullable DocumentId after, int limit) {
        return sql.list(
                "SELECT document_id, failed, units, fed_at FROM memory_document"
                        + " WHERE failed IS NOT NULL AND document_id < ? ORDER BY document_id DESC LIMIT ?",
                row -> new Missing(
                        new DocumentId(row.text("document_id")),
                        FeedFailure.of(row.text("failed")),
                        row.integer("units"),
                        Objects.requireNonNull(row.instant("fed_at"))),
                after == null ? "~" : after.value(),
                limit);
    }

    @Override
    public int countMissing() {
        return sql.one(
                        "SELECT COUNT(*) AS documents FROM memory_document WHERE failed IS NOT NULL",
                        row -> row.integer("documents"))
                .orElse(0);
    }

    @Override
    public List<DocumentId> cutOtherwise(String rules) {
        return sql.list(
                "SELECT document_id FROM memory_document WHERE rules <> ? ORDER BY document_id",
                row -> new DocumentId(row.text("document_id")),
                rules);
    }
}
