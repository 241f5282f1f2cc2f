package org.hexaglot.complaint.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Answer.Reopening;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintKind;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.ComplaintQuestion.Filter;
import org.hexaglot.complaint.ComplaintQuestion.Order;
import org.hexaglot.complaint.ComplaintQuestion.Place;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.complaint.Complaints;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@link Complaints} in the tables of V027. */
@Singleton
final class JdbcComplaints implements Complaints {
    private static final String FIND = "SELECT * FROM complaint WHERE id = ?";

    /** Of restricted documents, as of others that are not issued: those who are named, and those whose own they are. */
    private static final String ANSWERED_FOR = """
            FIND_IN_SET(c.language, ?) AND (? = '' OR FIND_IN_SET(d.station, ?))
              AND (d.distribution <> 'restricted' OR d.submitter = ?
                   OR EXISTS (SELECT 1 FROM document_reader r WHERE r.document_id = d.id AND r.person = ?)
                   OR EXISTS (SELECT 1 FROM language_version v
                               WHERE v.document_id = d.id AND (v.translator = ? OR v.reviser = ?)))
            """;

    private static final String FILTERED = """
              AND (? IS NULL OR c.is_open = ?) AND (? IS NULL OR c.language = ?) AND (? IS NULL OR d.station = ?)
              AND (? IS NULL OR c.document_id = ?)
              AND (? IS NULL OR EXISTS (SELECT 1 FROM document_consideration m
                                         WHERE m.document_id = d.id AND m.body = ?))
            """;

    private final Sql sql;

    JdbcComplaints(Sql sql) {
        this.sql = sql;
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
        return sql.one(FIND, JdbcComplaints::complaint, id).map(this::whole);
    }

    @Override
    public Optional<Complaint> lock(long id) {
        return sql.one(FIND + " FOR UPDATE", JdbcComplaints::complaint, id).map(this::whole);
    }

    @Override
    public List<Complaint> by(PersonId person, DocumentId document) {
        return whole(sql.list(
                "SELECT * FROM complaint WHERE made_by = ? AND document_id = ? ORDER BY id",
                JdbcComplaints::complaint,
                person.value(),
                document.value()));
    }

    @Override
    public List<Complaint> find(ComplaintQuestion question, @Nullable Place after, int limit) {
        String column = question.order() == Order.MADE ? "c.made_at" : "c.changed_at";
        String onwards = question.descending() ? "<" : ">";
        String direction = question.descending() ? "DESC" : "ASC";
        Instant at = after == null ? null : after.at();
        List<@Nullable Object> arguments = new ArrayList<>(arguments(question));
        arguments.addAll(Arrays.asList(at, at, at, after == null ? 0 : after.id(), limit));
        return whole(sql.list(
                "SELECT c.*" + from(question) + " AND (? IS NULL OR " + column + " " + onwards + " ? OR " + column
                        + " = ? AND c.id " + onwards + " ?) ORDER BY " + column + " " + direction + ", c.id "
                        + direction + " LIMIT ?",
                JdbcComplaints::complaint,
                arguments.toArray()));
    }

    @Override
    public long count(ComplaintQuestion question) {
        return sql.one(
                        "SELECT COUNT(*) AS complaints" + from(question),
                        row -> row.number("complaints"),
                        arguments(question).toArray())
                .orElse(0L);
    }

    private static String from(ComplaintQuestion question) {
        return " FROM complaint c JOIN document d ON d.id = c.document_id WHERE "
                + (question.scope() == Scope.MINE ? "c.made_by = ?" : ANSWERED_FOR) + FILTERED;
    }

    private static List<@Nullable Object> arguments(ComplaintQuestion question) {
        String person = question.person().value();
        List<@Nullable Object> arguments = new ArrayList<>();
        if (question.scope() == Scope.MINE) {
            arguments.add(person);
        } else {
            String languages = question.languages().stream().map(Language::code).collect(Collectors.joining(","));
            String stations = String.join(",", question.stations());
            arguments.addAll(List.of(languages, stations, stations, person, person, person, person));
        }
        Filter filter = question.filter();
        Language language = filter.language();
        DocumentId document = filter.document();
        twice(arguments, filter.open());
        twice(arguments, language == null ? null : language.code());
        twice(arguments, filter.station());
        twice(arguments, document == null ? null : document.value());
        twice(arguments, filter.body());
        return arguments;
    }

    private static void twice(List<@Nullable Object> arguments, @Nullable Object value) {
        arguments.add(value);
        arguments.add(value);
    }

    private static Complaint complaint(Sql.Row row) {
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

    private Complaint whole(Complaint row) {
        return whole(List.of(row)).get(0);
    }

    /** The same with their answers, in one read. */
    private List<Complaint> whole(List<Complaint> rows) {
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
