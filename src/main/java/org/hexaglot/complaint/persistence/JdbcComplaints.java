package org.hexaglot.complaint.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.Answer.Reopening;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.Complaints;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@link Complaints} in the tables of V027. */
@Singleton
final class JdbcComplaints implements Complaints {
    private static final String FIND = "SELECT * FROM complaint WHERE id = ?";

    private final Sql sql;
    private final ComplaintRows rows;
    private final ComplaintSearch search;

    JdbcComplaints(Sql sql) {
        this.sql = sql;
        this.rows = new ComplaintRows(sql);
        this.search = new ComplaintSearch(sql, rows);
    }

    @Override
    public long add(Complaint made) {
        return sql.insert(
                """
                INSERT INTO complaint (version, document_id, language, kind, place, words, received_from, made_by, made_at,
                       ticket, is_open, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?)
                """,
                made.version(),
                made.document().value(),
                made.language().code(),
                made.kind().code(),
                made.place(),
                made.words(),
                made.receivedFrom(),
                made.madeBy().value(),
                made.madeAt(),
                made.ticket(),
                made.madeAt());
    }

    @Override
    public void change(Complaint changed) {
        Answer last = changed.answers().get(changed.answers().size() - 1);
        Reopening again = last.reopening();
        sql.update(
                """
                REPLACE INTO complaint_answer (complaint_id, number, upheld, consequence, words, answered_by, answered_at,
                        reopened_by, reopened_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                changed.id(),
                last.number(),
                last.upheld(),
                last.consequence().code(),
                last.words(),
                last.by().value(),
                last.at(),
                again == null ? null : again.by().value(),
                again == null ? null : again.at(),
                again == null ? null : again.reason());
        sql.update(
                "UPDATE complaint SET version = ?, is_open = ?, changed_at = ? WHERE id = ?",
                changed.version(),
                changed.isOpen(),
                changed.changedAt(),
                changed.id());
    }

    @Override
    public Optional<Complaint> find(long id) {
        return sql.one(FIND, ComplaintRows::complaint, id).map(rows::whole);
    }

    @Override
    public Optional<Complaint> lock(long id) {
        return sql.one(FIND + " FOR UPDATE", ComplaintRows::complaint, id).map(rows::whole);
    }

    @Override
    public List<Complaint> by(PersonId person, DocumentId document) {
        return rows.whole(sql.list(
                "SELECT * FROM complaint WHERE made_by = ? AND document_id = ? ORDER BY id",
                ComplaintRows::complaint,
                person.value(),
                document.value()));
    }

    @Override
    public int since(PersonId person, Instant then) {
        return sql.one(
                        "SELECT COUNT(*) AS made FROM complaint"
                                + " WHERE made_by = ? AND made_at > ? AND received_from IS NULL FOR UPDATE",
                        row -> row.integer("made"),
                        person.value(),
                        then)
                .orElse(0);
    }

    @Override
    public List<ComplaintLine> find(ComplaintQuestion question, @Nullable ListPlace after, int limit) {
        return search.find(question, after, limit);
    }

    @Override
    public Map<String, Integer> sizes(ComplaintQuestion question) {
        return search.sizes(question);
    }

    @Override
    public long count(ComplaintQuestion question) {
        return search.count(question);
    }
}
