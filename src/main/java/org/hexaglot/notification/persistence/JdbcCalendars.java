package org.hexaglot.notification.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.CalendarAddress;
import org.hexaglot.notification.CalendarAddresses;
import org.hexaglot.notification.CalendarDocuments;
import org.hexaglot.notification.CalendarKind;
import org.hexaglot.people.Secret;

/** {@link CalendarAddresses} in the table calendar_address and {@link CalendarDocuments} from those of documents. */
@Singleton
final class JdbcCalendars implements CalendarAddresses, CalendarDocuments {
    private static final String ADDRESS = "SELECT id, person, kind, body, created_at, read_at FROM calendar_address";

    private final Sql sql;

    JdbcCalendars(Sql sql) {
        this.sql = sql;
    }

    private record Changed(DocumentId document, Instant at) {}

    @Override
    public List<CalendarAddress> of(PersonId person) {
        return sql.list(ADDRESS + " WHERE person = ? ORDER BY kind DESC, body", JdbcCalendars::address, person.value());
    }

    @Override
    public Optional<Owned> find(Secret secret) {
        return sql.one(
                ADDRESS + " WHERE hash = ?",
                row -> new Owned(new PersonId(row.text("person")), address(row)),
                secret.hash());
    }

    @Override
    public void put(PersonId person, CalendarAddress address, Secret secret) {
        sql.update(
                """
                INSERT INTO calendar_address (id, hash, person, kind, body, created_at) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE id = VALUES(id), hash = VALUES(hash), created_at = VALUES(created_at),
                    read_at = NULL
                """,
                address.id(),
                secret.hash(),
                person.value(),
                address.kind().code(),
                address.body(),
                address.createdAt());
    }

    @Override
    public boolean remove(PersonId person, String id) {
        return sql.update("DELETE FROM calendar_address WHERE person = ? AND id = ?", person.value(), id) > 0;
    }

    @Override
    public void read(String id, Instant now) {
        sql.update("UPDATE calendar_address SET read_at = ? WHERE id = ?", now, id);
    }

    @Override
    public List<DocumentId> submittedBy(PersonId person, int limit) {
        return sql.list("""
                SELECT id FROM document WHERE submitter = ? AND stage NOT IN ('issued', 'withdrawn')
                 ORDER BY due_at, id LIMIT ?
                """, JdbcCalendars::id, person.value(), limit);
    }

    @Override
    public List<DocumentId> consideredBy(String body, LocalDate from, int limit) {
        return sql.list("""
                SELECT d.id FROM (SELECT DISTINCT document_id FROM document_consideration WHERE body = ?) c
                  JOIN document d ON d.id = c.document_id
                 WHERE d.stage <> 'withdrawn' AND COALESCE(d.issued_on, d.issue_by) >= ?
                 ORDER BY COALESCE(d.issued_on, d.issue_by), d.id LIMIT ?
                """, JdbcCalendars::id, body, from, limit);
    }

    @Override
    public Map<DocumentId, Instant> changedAt(List<DocumentId> documents) {
        Map<DocumentId, Instant> changed = new HashMap<>();
        if (documents.isEmpty()) {
            return changed;
        }
        String places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        sql.list(
                        "SELECT id, updated_at FROM document WHERE id IN (" + places + ")",
                        row -> new Changed(id(row), Objects.requireNonNull(row.instant("updated_at"))),
                        documents.stream().map(DocumentId::value).toArray())
                .forEach(each -> changed.put(each.document(), each.at()));
        return changed;
    }

    private static DocumentId id(Sql.Row row) {
        return new DocumentId(row.text("id"));
    }

    private static CalendarAddress address(Sql.Row row) {
        return new CalendarAddress(
                row.text("id"),
                CalendarKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("body"),
                Objects.requireNonNull(row.instant("created_at")),
                row.instant("read_at"));
    }
}
