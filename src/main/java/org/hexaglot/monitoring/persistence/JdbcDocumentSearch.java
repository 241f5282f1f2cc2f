package org.hexaglot.monitoring.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.database.Sql;
import org.hexaglot.document.CommonTexts;
import org.hexaglot.document.Standing;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentQuestion.Order;
import org.hexaglot.monitoring.DocumentSearch;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.monitoring.Today;
import org.jspecify.annotations.Nullable;

/**
 * {@link DocumentSearch} over the table document. Lists follow an index in their order; what has nothing to be ordered
 * by is read afterwards, when the page is not full yet. Few documents that a text is found in are sorted instead.
 */
@Singleton
final class JdbcDocumentSearch implements DocumentSearch {
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");
    private static final Duration COUNTS_KEPT_FOR = Duration.ofSeconds(30);
    private static final int MOST_COUNTS_KEPT = 1_000;

    private final Sql sql;
    private final CommonTexts common;
    private final Cache<Asked, Map<String, Integer>> counts = Caffeine.newBuilder()
            .expireAfterWrite(COUNTS_KEPT_FOR)
            .maximumSize(MOST_COUNTS_KEPT)
            .build();

    JdbcDocumentSearch(Sql sql, CommonTexts common) {
        this.sql = sql;
        this.common = common;
    }

    /** @param key the expression that documents are counted by */
    private record Asked(String key, DocumentQuestion question, Actor actor, Today today) {}

    @Override
    public List<Place> find(DocumentQuestion question, Actor actor, Today today, @Nullable Place after, int limit) {
        List<Place> found = new ArrayList<>();
        if (after == null || !after.isLast()) {
            found.addAll(ordered(question, actor, today, after, limit));
        }
        boolean hasRest = question.order() != Order.UPDATED && !isOneRead(question);
        if (hasRest && found.size() < limit) {
            Place place = after != null && after.isLast() ? after : null;
            found.addAll(rest(question, actor, today, place, limit - found.size()));
        }
        return found;
    }

    @Override
    public Map<Standing, Integer> count(DocumentQuestion question, Actor actor, Today today) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        count(new Asked(StandingSql.standing(today), question, actor, today))
                .forEach((code, documents) -> standings.put(standing(code), documents));
        return standings;
    }

    @Override
    public Map<String, Integer> count(DocumentQuestion question, ListGroup group, Actor actor, Today today) {
        return count(new Asked(key(group), question, actor, today));
    }

    /** Every document that a common text is found in is looked at, which is not done again for every page. */
    private Map<String, Integer> count(Asked asked) {
        return isCommon(asked.question()) ? counts.get(asked, this::counted) : counted(asked);
    }

    private Map<String, Integer> counted(Asked asked) {
        Conditions conditions = conditions(asked.question(), asked.actor(), asked.today());
        Map<String, Integer> documents = new HashMap<>();
        sql.list(
                "SELECT " + asked.key() + " AS grouped, COUNT(*) AS documents" + conditions.text()
                        + " GROUP BY grouped",
                row -> documents.put(
                        Objects.requireNonNullElse(row.optionalText("grouped"), ""), row.integer("documents")),
                conditions.arguments());
        return Collections.unmodifiableMap(documents);
    }

    private Conditions conditions(DocumentQuestion question, Actor actor, Today today) {
        return QuestionSql.conditions(question, isCommon(question), Sight.of(actor), today);
    }

    private boolean isCommon(DocumentQuestion question) {
        String text = question.text();
        return text != null && common.contains(text);
    }

    /** What stands for a group, in keeping with {@link ListGroup}. */
    private static String key(ListGroup group) {
        return switch (group) {
            case NONE -> "''";
            case SESSION ->
                meeting("CONCAT(d.governing_body, ' ', d.governing_session)", "CONCAT(c.body, ' ', c.session)");
            case BODY -> meeting("d.governing_body", "c.body");
            case STATION -> "d.station";
            case STAGE -> "d.stage";
            case LANGUAGE -> "d.original_language";
            case DEPARTMENT -> "d.department COLLATE utf8mb4_bin";
        };
    }

    /** The meeting that governs the dates, or the first that considers the document. */
    private static String meeting(String governing, String considering) {
        return "IFNULL(" + governing + ", (SELECT " + considering + " FROM document_consideration c"
                + " WHERE c.document_id = d.id ORDER BY c.position LIMIT 1))";
    }

    private List<Place> ordered(DocumentQuestion question, Actor actor, Today today, @Nullable Place after, int limit) {
        Conditions conditions = conditions(question, actor, today);
        String column = column(question.order());
        if (!isOneRead(question) && question.order() == Order.DUE) {
            conditions.and("d.due_at < ?", NEVER);
        } else if (question.order() == Order.SYMBOL) {
            conditions.and("d.sort_key IS NOT NULL");
        }
        String onwards = question.descending() ? "<" : ">";
        if (after != null) {
            Object value = value(question.order(), after.value());
            conditions.and(
                    column + " " + onwards + "= ? AND (" + column + " " + onwards + " ? OR d.id " + onwards + " ?)",
                    value,
                    value,
                    after.id().value());
        }
        String direction = question.descending() ? " DESC" : "";
        return read(
                question,
                conditions,
                " ORDER BY " + column + direction + ", d.id" + direction + " LIMIT ?",
                false,
                limit);
    }

    private List<Place> rest(DocumentQuestion question, Actor actor, Today today, @Nullable Place after, int limit) {
        Conditions conditions = conditions(question, actor, today);
        if (question.order() == Order.DUE) {
            conditions.and("d.due_at = ?", NEVER);
        } else {
            conditions.and("d.sort_key IS NULL");
        }
        if (after != null) {
            conditions.and("d.id > ?", after.id().value());
        }
        return read(question, conditions, " ORDER BY d.id LIMIT ?", true, limit);
    }

    private List<Place> read(
            DocumentQuestion question, Conditions conditions, String order, boolean isLast, int limit) {
        String column = column(question.order());
        return sql.list(
                "SELECT d.id AS id, " + column + " AS place" + conditions.text() + order,
                row -> new Place(isLast, isLast ? "0" : text(question.order(), row), new DocumentId(row.text("id"))),
                conditions.arguments(limit));
    }

    /** Year 9000 orders what is never due last by itself. */
    private static boolean isOneRead(DocumentQuestion question) {
        return question.order() == Order.DUE && !question.descending();
    }

    private static String column(Order order) {
        return switch (order) {
            case DUE -> "d.due_at";
            case SYMBOL -> "d.sort_key";
            case UPDATED -> "d.updated_at";
        };
    }

    private static String text(Order order, Sql.Row row) {
        return order == Order.SYMBOL
                ? row.text("place")
                : Long.toString(Objects.requireNonNull(row.instant("place")).toEpochMilli());
    }

    private static Object value(Order order, String text) {
        return order == Order.SYMBOL ? text : Instant.ofEpochMilli(Long.parseLong(text));
    }

    private static Standing standing(String code) {
        return Standing.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
