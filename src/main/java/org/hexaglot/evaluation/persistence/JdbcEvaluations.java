package org.hexaglot.evaluation.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.Evaluation.Mark;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.Evaluations;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@link Evaluations} in the tables of V012. */
@Singleton
final class JdbcEvaluations implements Evaluations {
    private static final String FIND = "SELECT * FROM evaluation WHERE id = ?";
    private static final String OPEN = """
            SELECT * FROM evaluation
             WHERE document_id = ? AND language = ? AND evaluator = ? AND sent_at IS NULL ORDER BY id LIMIT 1
            """;
    private final Sql sql;
    private final EvaluationSearch search;

    JdbcEvaluations(Sql sql) {
        this.sql = sql;
        this.search = new EvaluationSearch(sql);
    }

    @Override
    public long add(Evaluation drawn, List<Sampled> sample) {
        long id = sql.insert(
                """
                INSERT INTO evaluation (document_id, language, translator, contractor, evaluator, words, satisfactory,
                    comment, drawn_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)
                """,
                drawn.document().value(),
                drawn.language().code(),
                drawn.translator().value(),
                drawn.contractor(),
                drawn.evaluator().value(),
                drawn.words(),
                drawn.satisfactory(),
                drawn.drawnAt());
        List<@Nullable Object[]> rows = new ArrayList<>();
        sample.forEach(each ->
                rows.add(new @Nullable Object[] {id, each.position(), each.source(), each.target(), each.words()}));
        sql.batch(
                "INSERT INTO evaluation_segment (evaluation_id, position, source, target, words) VALUES (?, ?, ?, ?, ?)",
                rows);
        return id;
    }

    @Override
    public Optional<Evaluation> find(long id) {
        return sql.one(FIND, JdbcEvaluations::evaluation, id).map(this::whole);
    }

    @Override
    public Optional<Evaluation> lock(long id) {
        return sql.one(FIND + " FOR UPDATE", JdbcEvaluations::evaluation, id).map(this::whole);
    }

    @Override
    public List<Sampled> sample(long id) {
        return sql.list(
                "SELECT * FROM evaluation_segment WHERE evaluation_id = ? ORDER BY position",
                row -> new Sampled(
                        row.integer("position"), row.text("source"), row.text("target"), row.integer("words")),
                id);
    }

    @Override
    public Optional<Evaluation> open(DocumentId document, Language language, PersonId evaluator) {
        return sql.one(OPEN, JdbcEvaluations::evaluation, document.value(), language.code(), evaluator.value())
                .map(this::whole);
    }

    @Override
    public void mark(long id, Mark mark) {
        sql.update(
                """
                INSERT INTO evaluation_error (evaluation_id, position, category, severity, points, note)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                id,
                mark.position(),
                mark.category().code(),
                mark.severity().code(),
                mark.points(),
                mark.note());
    }

    @Override
    public void unmark(long id, long mark) {
        sql.update("DELETE FROM evaluation_error WHERE evaluation_id = ? AND id = ?", id, mark);
    }

    @Override
    public void send(long id, String comment, Instant at) {
        sql.update("UPDATE evaluation SET comment = ?, sent_at = ? WHERE id = ?", comment, at, id);
    }

    @Override
    public List<EvaluationLine> find(EvaluationQuestion question, @Nullable ListPlace after, int limit) {
        return search.find(question, after, limit);
    }

    @Override
    public Map<String, Integer> count(EvaluationQuestion question) {
        return search.count(question);
    }

    private Evaluation whole(Evaluation row) {
        List<Mark> marks = sql.list(
                "SELECT * FROM evaluation_error WHERE evaluation_id = ? ORDER BY position, id",
                JdbcEvaluations::mark,
                row.id());
        return new Evaluation(
                row.id(),
                row.document(),
                row.language(),
                row.translator(),
                row.contractor(),
                row.evaluator(),
                row.words(),
                row.satisfactory(),
                marks,
                row.comment(),
                row.drawnAt(),
                row.sentAt());
    }

    private static Evaluation evaluation(Sql.Row row) {
        return new Evaluation(
                row.number("id"),
                new DocumentId(row.text("document_id")),
                Language.of(row.text("language")),
                new PersonId(row.text("translator")),
                row.truth("contractor"),
                new PersonId(row.text("evaluator")),
                row.integer("words"),
                row.integer("satisfactory"),
                List.of(),
                row.text("comment"),
                Objects.requireNonNull(row.instant("drawn_at")),
                row.instant("sent_at"));
    }

    private static Mark mark(Sql.Row row) {
        return new Mark(
                row.number("id"),
                row.integer("position"),
                ErrorCategory.of(row.text("category")),
                Severity.of(row.text("severity")),
                row.integer("points"),
                row.text("note"));
    }
}
