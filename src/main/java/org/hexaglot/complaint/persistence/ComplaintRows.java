package org.hexaglot.complaint.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Answer.Reopening;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintKind;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** Reads rows of complaints and of their answers. */
final class ComplaintRows {
    private final Sql sql;

    ComplaintRows(Sql sql) {
        this.sql = sql;
    }

    static Complaint complaint(Sql.Row row) {
        return new Complaint(
                row.number("id"),
                row.integer("version"),
                new DocumentId(row.text("document_id")),
                Language.of(row.text("language")),
                ComplaintKind.of(row.text("kind")),
                row.text("place"),
                row.text("words"),
                row.optionalText("received_from"),
                new PersonId(row.text("made_by")),
                Objects.requireNonNull(row.instant("made_at")),
                row.optionalText("ticket"),
                List.of());
    }

    /** With its answers. */
    Complaint whole(Complaint row) {
        return whole(List.of(row)).get(0);
    }

    /** The same with their answers, in one read. */
    List<Complaint> whole(List<Complaint> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<Answer>> answers = new HashMap<>();
        sql.list(
                "SELECT * FROM complaint_answer WHERE complaint_id IN ("
                        + String.join(", ", Collections.nCopies(rows.size(), "?")) + ") ORDER BY complaint_id, number",
                row -> answers.computeIfAbsent(row.number("complaint_id"), none -> new ArrayList<>())
                        .add(answer(row)),
                rows.stream().map(Complaint::id).toArray());
        return rows.stream()
                .map(row -> answered(row, answers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Complaint answered(Complaint row, List<Answer> answers) {
        return new Complaint(
                row.id(),
                row.version(),
                row.document(),
                row.language(),
                row.kind(),
                row.place(),
                row.words(),
                row.receivedFrom(),
                row.madeBy(),
                row.madeAt(),
                row.ticket(),
                answers);
    }

    private static Answer answer(Sql.Row row) {
        String again = row.optionalText("reopened_by");
        return new Answer(
                row.integer("number"),
                row.truth("upheld"),
                Consequence.of(row.text("consequence")),
                row.text("words"),
                new PersonId(row.text("answered_by")),
                Objects.requireNonNull(row.instant("answered_at")),
                again == null
                        ? null
                        : new Reopening(
                                new PersonId(again),
                                Objects.requireNonNull(row.instant("reopened_at")),
                                row.text("reason")));
    }
}
