package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.TermQuestion;
import org.hexaglot.reference.TermQuestion.Grouping;
import org.hexaglot.reference.TermQuestion.Order;
import org.hexaglot.reference.TermSearch;
import org.jspecify.annotations.Nullable;

/** {@link TermSearch} along the indexes of V008 and V029. */
@Singleton
final class JdbcTermSearch implements TermSearch {
    /** Of several terms in a language the one to use. */
    private static final String TO_USE = "t.position = (SELECT x.position FROM term x"
            + " WHERE x.concept_id = t.concept_id AND x.language = t.language"
            + " ORDER BY x.status <> 'PREFERRED', x.position LIMIT 1)";

    private final Sql sql;

    JdbcTermSearch(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Place> find(TermQuestion question, @Nullable String subject, @Nullable Place after, int limit) {
        List<Place> found = new ArrayList<>();
        if (after == null || !after.isLast()) {
            found.addAll(ordered(question, subject, after, limit));
        }
        if (question.order() != Order.CHANGED && found.size() < limit) {
            Place place = after != null && after.isLast() ? after : null;
            found.addAll(rest(question, subject, place, limit - found.size()));
        }
        return found;
    }

    @Override
    public Optional<Place> place(TermQuestion question, long id) {
        String value =
                switch (question.order()) {
                    case TERM ->
                        "(SELECT t.text FROM term t WHERE t.concept_id = c.id AND t.language = '"
                                + question.alphabet().code() + "' AND " + TO_USE + ")";
                    case SUBJECT -> "NULLIF(c.subject, '')";
                    case CHANGED -> "c.changed";
                };
        return sql.one(
                "SELECT " + value + " AS place FROM concept c WHERE c.id = ?",
                row -> {
                    String place = row.optionalText("place");
                    return new Place(place == null, place == null ? "" : place, id);
                },
                id);
    }

    @Override
    public Map<String, Integer> sizes(TermQuestion question) {
        String column = question.grouping() == Grouping.SUBJECT ? "c.subject" : "c.state";
        Asked asked = new Asked(question, null);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sql.list(
                "SELECT " + column + " AS grouped, COUNT(*) AS concepts FROM concept c" + asked.conditions
                        + " GROUP BY " + column,
                row -> sizes.put(row.text("grouped"), row.integer("concepts")),
                asked.arguments());
        return sizes;
    }

    private List<Place> ordered(TermQuestion question, @Nullable String subject, @Nullable Place after, int limit) {
        Asked asked = new Asked(question, subject);
        Order order = question.order();
        String onwards = order == Order.CHANGED ? "<" : ">";
        String direction = order == Order.CHANGED ? " DESC" : "";
        String column =
                switch (order) {
                    case TERM -> "t.text";
                    case SUBJECT -> "c.subject";
                    case CHANGED -> "c.changed";
                };
        if (order == Order.TERM) {
            asked.and("t.language = ?", question.alphabet().code()).and(TO_USE);
        } else if (order == Order.SUBJECT) {
            asked.and("c.subject <> ''");
        }
        if (after != null) {
            asked.and(
                    column + " " + onwards + "= ? AND (" + column + " " + onwards + " ? OR c.id " + onwards + " ?)",
                    after.value(),
                    after.value(),
                    after.id());
        }
        String id = order == Order.TERM ? "t.concept_id" : "c.id";
        return sql.list(
                "SELECT c.id AS id, " + column + " AS place FROM " + tables(question, subject) + asked.conditions
                        + " ORDER BY " + column + direction + ", " + id + direction + " LIMIT ?",
                row -> new Place(false, Objects.requireNonNull(row.optionalText("place")), row.number("id")),
                asked.arguments(limit));
    }

    /** The alphabet is followed from its beginning, but from the concepts where those are few. */
    private static String tables(TermQuestion question, @Nullable String subject) {
        if (question.order() != Order.TERM) {
            return "concept c";
        }
        boolean few = subject != null || question.state() != null && question.state() != Concept.State.VALIDATED;
        return few
                ? "concept c JOIN term t ON t.concept_id = c.id"
                : "term t FORCE INDEX (term_by_text) STRAIGHT_JOIN concept c ON c.id = t.concept_id";
    }

    /** Concepts without a term in the language, or without a subject, by their age. */
    private List<Place> rest(TermQuestion question, @Nullable String subject, @Nullable Place after, int limit) {
        Asked asked = new Asked(question, subject);
        if (question.order() == Order.SUBJECT) {
            asked.and("c.subject = ''");
        } else {
            asked.and(
                    "(SELECT MIN(x.position) FROM term x WHERE x.concept_id = c.id AND x.language = ?) IS NULL",
                    question.alphabet().code());
        }
        if (after != null) {
            asked.and("c.id > ?", after.id());
        }
        return sql.list(
                "SELECT c.id AS id FROM concept c" + asked.conditions + " ORDER BY c.id LIMIT ?",
                row -> new Place(true, "", row.number("id")),
                asked.arguments(limit));
    }

    /** Conditions over rows {@code c} of concepts, with the arguments of their places. */
    private static final class Asked {
        private final StringBuilder conditions = new StringBuilder(" WHERE TRUE");
        private final List<@Nullable Object> arguments = new ArrayList<>();

        Asked(TermQuestion question, @Nullable String subject) {
            if (question.state() != null) {
                and("c.state = ?", question.state());
            }
            if (subject != null) {
                and("c.subject = ?", subject);
            }
        }

        Asked and(String condition, @Nullable Object... values) {
            conditions.append(" AND (").append(condition).append(")");
            arguments.addAll(Arrays.asList(values));
            return this;
        }

        @Nullable
        Object[] arguments(@Nullable Object... more) {
            List<@Nullable Object> all = new ArrayList<>(arguments);
            all.addAll(Arrays.asList(more));
            return all.toArray();
        }
    }
}
