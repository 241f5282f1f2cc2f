package org.hexaglot.evaluation.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexaglot.database.Onwards;
import org.hexaglot.database.Sql;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Group;
import org.hexaglot.evaluation.EvaluationQuestion.Order;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds evaluations in the order and the groups of a list, and counts them. */
final class EvaluationSearch {
    private static final String FOUND = """
             FROM (
                SELECT e.*, d.sort_key AS symbol_key,
                       COALESCE(t.name, e.translator) COLLATE utf8mb4_unicode_520_ci AS translator_name,
                       COALESCE(v.name, e.evaluator) COLLATE utf8mb4_unicode_520_ci AS evaluator_name,
                       COALESCE((SELECT SUM(x.points) FROM evaluation_error x WHERE x.evaluation_id = e.id), 0) AS points,
                       COALESCE((SELECT SUM(x.points) FROM evaluation_error x WHERE x.evaluation_id = e.id)
                           * CAST(1000 AS DOUBLE) / NULLIF(e.words, 0), 0) AS score
                  FROM evaluation e JOIN document d ON d.id = e.document_id
                  LEFT JOIN person t ON t.id = e.translator
                  LEFT JOIN person v ON v.id = e.evaluator
                 WHERE ${scope} AND (? IS NULL OR e.language = ?) AND (? IS NULL OR e.translator = ?)) l
            """;
    private static final String FIND = "SELECT l.*, ${group} AS gathered, ${order} AS placed, l.id AS numbered" + FOUND;
    private static final String COUNT = "SELECT ${named} AS named, COUNT(*) AS evaluations" + FOUND + " GROUP BY named";

    private final Sql sql;

    EvaluationSearch(Sql sql) {
        this.sql = sql;
    }

    List<EvaluationLine> find(EvaluationQuestion question, @Nullable ListPlace after, int limit) {
        boolean down = question.descending();
        String statement = FIND.replace("${scope}", scope(question.scope()))
                        .replace("${group}", gathered(question.group()))
                        .replace("${order}", placed(question.order(), down))
                + Onwards.end(down);
        List<@Nullable Object> arguments = arguments(question);
        arguments.addAll(Onwards.arguments(after, question.order().kind(), limit));
        return sql.list(statement, row -> line(row, question.order()), arguments.toArray());
    }

    Map<String, Integer> count(EvaluationQuestion question) {
        Map<String, Integer> sizes = new HashMap<>();
        if (question.group() != Group.NONE) {
            sql.list(
                    COUNT.replace("${scope}", scope(question.scope())).replace("${named}", named(question.group())),
                    row -> sizes.put(row.text("named"), row.integer("evaluations")),
                    arguments(question).toArray());
        }
        return sizes;
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case RECEIVED -> "e.translator = ? AND e.sent_at IS NOT NULL";
            case GIVEN -> "e.evaluator = ?";
            case OTHERS -> "e.sent_at IS NOT NULL AND (FIND_IN_SET(e.language, ?) OR e.contractor AND ?)";
        };
    }

    private static List<@Nullable Object> arguments(EvaluationQuestion question) {
        List<@Nullable Object> arguments = new ArrayList<>();
        if (question.scope() == Scope.OTHERS) {
            arguments.add(question.languages().stream().map(Language::code).collect(Collectors.joining(",")));
            arguments.add(question.contracted());
        } else {
            arguments.add(question.person().value());
        }
        Language language = question.language();
        String code = language == null ? null : language.code();
        PersonId translator = question.translator();
        String whose = translator == null ? null : translator.value();
        arguments.addAll(Arrays.asList(code, code, whose, whose));
        return arguments;
    }

    /** A text that puts the groups in their order. */
    private static String gathered(Group group) {
        return switch (group) {
            case NONE -> "''";
            case LANGUAGE -> "CAST(" + placed(Order.LANGUAGE, false) + " AS CHAR)";
            case TRANSLATOR -> placed(Order.TRANSLATOR, false);
            case EVALUATOR -> placed(Order.EVALUATOR, false);
            case RESULT -> "CAST(" + placed(Order.RESULT, false) + " AS CHAR)";
            case STATE -> "CAST(" + placed(Order.STATE, false) + " AS CHAR)";
        };
    }

    private static String named(Group group) {
        return switch (group) {
            case NONE -> "''";
            case LANGUAGE -> "l.language";
            case TRANSLATOR -> "l.translator_name";
            case EVALUATOR -> "l.evaluator_name";
            case RESULT -> "IF(l.score > l.satisfactory, 'unsatisfactory', 'satisfactory')";
            case STATE -> "IF(l.sent_at IS NULL, 'draft', 'sent')";
        };
    }

    /** Documents without a symbol come last, whichever way. */
    private static String placed(Order order, boolean descending) {
        return switch (order) {
            case DOCUMENT ->
                "CONCAT(IF(l.symbol_key IS NULL, " + (descending ? "'0', '1'" : "'1', '0'")
                        + "), COALESCE(l.symbol_key, ''))";
            case LANGUAGE -> "FIELD(l.language, 'ar', 'zh', 'en', 'fr', 'ru', 'es')";
            case TRANSLATOR -> "l.translator_name";
            case EVALUATOR -> "l.evaluator_name";
            case WORDS -> "l.words";
            case SCORE -> "l.score";
            case RESULT -> "(l.score > l.satisfactory)";
            case STATE -> "(l.sent_at IS NULL)";
            case DRAWN -> "l.drawn_at";
            case DATE -> "COALESCE(l.sent_at, l.drawn_at)";
        };
    }

    private static EvaluationLine line(Sql.Row row, Order order) {
        int words = row.integer("words");
        int points = row.integer("points");
        ListPlace place = Onwards.place(row, order.kind());
        return new EvaluationLine(
                row.number("id"),
                new DocumentId(row.text("document_id")),
                Language.of(row.text("language")),
                new PersonId(row.text("translator")),
                new PersonId(row.text("evaluator")),
                words,
                row.integer("satisfactory"),
                points,
                Objects.requireNonNull(row.instant("drawn_at")),
                row.instant("sent_at"),
                order == Order.SCORE
                        ? new ListPlace(place.group(), String.valueOf(EvaluationLine.score(points, words)), place.id())
                        : place);
    }
}
