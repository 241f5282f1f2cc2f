package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.hexaglot.database.Sql;
import org.hexaglot.document.SlotVersion;
import org.hexaglot.document.Slots;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** {@link Slots} in the table slot. */
@Singleton
final class JdbcSlots implements Slots {
    private final Sql sql;

    JdbcSlots(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(DocumentId document, SlotVersion slot) {
        sql.update(
                "INSERT INTO slot (document_id, number, submit_by, issue_by, reason, agreed_by, agreed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                document.value(),
                slot.number(),
                slot.submitBy(),
                slot.issueBy(),
                slot.reason(),
                slot.agreedBy().value(),
                slot.agreedAt());
    }

    @Override
    public List<SlotVersion> of(DocumentId document) {
        return sql.list(
                "SELECT * FROM slot WHERE document_id = ? ORDER BY number",
                row -> new SlotVersion(
                        row.integer("number"),
                        row.date("submit_by"),
                        row.date("issue_by"),
                        row.text("reason"),
                        new PersonId(row.text("agreed_by")),
                        Objects.requireNonNull(row.instant("agreed_at"))),
                document.value());
    }
}
