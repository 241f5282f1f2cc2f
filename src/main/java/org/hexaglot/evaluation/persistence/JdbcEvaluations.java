package org.hexaglot.evaluation.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.Evaluation.Mark;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Order;
import org.hexaglot.evaluation.EvaluationQuestion.Place;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.evaluation.Evaluations;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
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
    private static final String FIND_SOME = """
            SELECT l.* FROM (
                SELECT e.*, COALESCE(e.sent_at, e.drawn_at) AS dated, CAST(e.words AS DOUBLE) AS length,
                       COALESCE((SELECT SUM(x.points) FROM evaluation_error x WHERE x.evaluation_id = e.id), 0) AS points,
                       COALESCE((SELECT SUM(x.points) FROM evaluation_error x WHERE x.evaluation_id = e.id)
                           * CAST(1000 AS DOUBLE) / NULLIF(e.words, 0), 0) AS score
                  FROM evaluation e
                 WHERE ${scope} AND (? IS NULL OR e.language = ?) AND (? IS NULL OR e.translator = ?)) l
             WHERE ? IS NULL OR l.${order} ${onwards} ? OR l.${order} = ? AND l.id ${onwards} ?
             ORDER BY l.${order} ${direction}, l.id ${direction} LIMIT ?
            """;

    private final Sql sql;

    JdbcEvaluations(Sql sql) {
        this.sql = sql;
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
    public List<EvaluationLine> find(EvaluationQuestion question, @Nullable Place after, int limit) {
        String statement = FIND_SOME
                .replace("${scope}", scope(question.scope()))
                .replace("${order}", column(question.order()))
                .replace("${onwards}", question.descending() ? "<" : ">")
                .replace("${direction}", question.descending() ? "DESC" : "ASC");
        List<@Nullable Object> arguments = new ArrayList<>(scopeArguments(question));
        Language language = question.language();
        String code = language == null ? null : language.code();
        PersonId translator = question.translator();
        String whose = translator == null ? null : translator.value();
        Object value = after == null ? null : value(question.order(), after.value());
        arguments.addAll(Arrays.asList(code, code, whose, whose, value, value, value, after == null ? 0 : after.id()));
        arguments.add(limit);
        return sql.list(statement, JdbcEvaluations::line, arguments.toArray());
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case RECEIVED -> "e.translator = ? AND e.sent_at IS NOT NULL";
            case GIVEN -> "e.evaluator = ?";
            case OTHERS -> "e.sent_at IS NOT NULL AND (FIND_IN_SET(e.language, ?) OR e.contractor AND ?)";
        };
    }

    private static List<Object> scopeArguments(EvaluationQuestion question) {
        return switch (question.scope()) {
            case RECEIVED, GIVEN -> List.of(question.person().value());
            case OTHERS ->
                List.of(
                        question.languages().stream().map(Language::code).collect(Collectors.joining(",")),
                        question.contracted());
        };
    }

    private static String column(Order order) {
        return switch (order) {
            case DATE -> "dated";
            case SCORE -> "score";
            case WORDS -> "length";
        };
    }

    private static Object value(Order order, String value) {
        return switch (order) {
            case DATE -> Instant.parse(value);
            case SCORE, WORDS -> Double.valueOf(value);
        };
    }

    private static EvaluationLine line(Sql.Row row) {
        return new EvaluationLine(
                row.number("id"),
                new DocumentId(row.text("document_id")),
                Language.of(row.text("language")),
                new PersonId(row.text("translator")),
                new PersonId(row.text("evaluator")),
                row.integer("words"),
                row.integer("satisfactory"),
                row.integer("points"),
                Objects.requireNonNull(row.instant("drawn_at")),
                row.instant("sent_at"));
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
