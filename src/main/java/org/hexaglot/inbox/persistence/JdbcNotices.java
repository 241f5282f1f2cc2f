package org.hexaglot.inbox.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.inbox.Notice;
import org.hexaglot.inbox.Notices;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** {@link Notices} in the table notice. */
@Singleton
final class JdbcNotices implements Notices {
    private static final int MOST = 50;

    private final Sql sql;
    private final Json json;

    JdbcNotices(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void sourceRevised(DocumentId document, long revision, Instant now) {
        sql.update(
                """
                INSERT IGNORE INTO notice (person, document_id, language, revision, told_at)
                SELECT people.person, ?, people.language, ?, ?
                  FROM (SELECT assignee AS person, language FROM task WHERE document_id = ?
                         UNION SELECT translator, language FROM language_version WHERE document_id = ?
                         UNION SELECT reviser, language FROM language_version WHERE document_id = ?) people
                  JOIN language_version v ON v.document_id = ? AND v.language = people.language
                 WHERE people.person IS NOT NULL AND v.state NOT IN ('issued', 'waived')
                """,
                document.value(),
                revision,
                now,
                document.value(),
                document.value(),
                document.value(),
                document.value());
    }

    @Override
    public void compared(long revision, int changed, int added) {
        sql.update("UPDATE notice SET changed = ?, added = ? WHERE revision = ?", changed, added, revision);
    }

    @Override
    public List<Notice> unseen(PersonId person) {
        return sql.list(
                """
                SELECT n.*, d.symbols FROM notice n JOIN document d ON d.id = n.document_id
                 WHERE n.person = ? AND n.seen_at IS NULL ORDER BY n.id DESC LIMIT ?
                """,
                row -> new Notice(
                        row.number("id"),
                        new DocumentId(row.text("document_id")),
                        String.join(" – ", json.list(row.text("symbols"))),
                        Language.of(row.text("language")),
                        row.optionalInteger("changed"),
                        row.optionalInteger("added"),
                        Objects.requireNonNull(row.instant("told_at"))),
                person.value(),
                MOST);
    }

    @Override
    public boolean see(long id, PersonId person, Instant now) {
        return sql.update(
                        "UPDATE notice SET seen_at = COALESCE(seen_at, ?) WHERE id = ? AND person = ?",
                        now,
                        id,
                        person.value())
                > 0;
    }
}
