package org.hexaglot.monitoring.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.CountedQuestion.By;
import org.hexaglot.monitoring.Measures.Place;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * What the rows behind a figure are put in groups and in order by, as expressions over documents {@code d}, their
 * languages {@code v} and versions {@code l}. Due day, document and language come after it, so that no two rows are alike.
 */
final class BehindKeys {
    private static final String NONE = "''";
    private static final String DOCUMENT = "d.id";

    /** In the place of nothing, so that it comes last. */
    private static final String LARGEST = "100000000";

    private static final String SMALLEST = "-1";

    private final CountedQuestion question;
    private final Today today;

    BehindKeys(CountedQuestion question, Today today) {
        this.question = question;
        this.today = today;
    }

    /** A condition for the rows after a place. */
    record Beyond(String condition, List<Object> arguments) {
        void restrict(Conditions conditions) {
            conditions.and(condition, arguments.toArray());
        }
    }

    /** What rows are compared by, with what the last row of the page before has there. */
    private record Key(String expression, boolean descending, Object last) {}

    String gathered() {
        return question.group() == null ? NONE : expression(question.group(), false);
    }

    /** The due day is a key of its own. */
    String placed() {
        return question.isByDueDay() ? NONE : expression(question.order(), question.descending());
    }

    String version() {
        return question.isByVersion() ? "v.language" : NONE;
    }

    String met() {
        return question.isByVersion() ? "((d.bits >> v.bit) & 1)" : "d.met";
    }

    /** The order of rows that name {@code gathered} and {@code placed}. */
    String order() {
        return orderOf(
                question.hasGroups() ? "gathered" : NONE,
                question.isByDueDay() ? NONE : "placed",
                "d.due_on",
                DOCUMENT,
                version());
    }

    /** The order of documents whose versions share all other keys. */
    String orderOfDocuments() {
        return orderOf(question.hasGroups() ? gathered() : NONE, placed(), "d.due_on", DOCUMENT, NONE);
    }

    String orderOf(String gathered, String placed, String dueOn, String document, String version) {
        String direction = question.descending() ? " DESC" : "";
        Stream<String> groups = Stream.of(gathered).filter(key -> !key.equals(NONE));
        Stream<String> others = Stream.of(placed, dueOn, document, version)
                .filter(key -> !key.equals(NONE))
                .map(key -> key + direction);
        return Stream.concat(groups, others).collect(Collectors.joining(", "));
    }

    /** Whether documents alone decide, whatever their versions are. */
    boolean areOfDocuments() {
        By group = question.hasGroups() ? question.group() : null;
        return isOfDocuments(question.order()) && (group == null || isOfDocuments(group));
    }

    boolean isOfDocuments(By by) {
        return switch (by) {
            case DUE, STATION, DEPARTMENT, CATEGORY, WORDS -> true;
            case DONE -> !question.hasOwnDays();
            case LATE, LANGUAGE, STANDING -> false;
        };
    }

    /** Joins the versions {@code l} whose own days must be known to put these in order. */
    String ownDays() {
        boolean byLate = question.order() == By.LATE;
        if (!question.hasOwnDays() || !byLate && question.order() != By.DONE) {
            return "";
        }
        return " LEFT JOIN language_version l ON l.document_id = d.id AND l.language = v.language"
                + (byLate ? " AND NOT " + met() : "");
    }

    Beyond beyond(@Nullable Place after) {
        return beyond(after, version(), false);
    }

    /** From the document itself in which the page before ended. */
    Beyond beyondDocuments(@Nullable Place after) {
        return beyond(after, NONE, true);
    }

    private Beyond beyond(@Nullable Place after, String version, boolean inclusive) {
        if (after == null) {
            return new Beyond("TRUE", List.of());
        }
        boolean down = question.descending();
        List<Key> all = new ArrayList<>();
        By group = question.group();
        if (group != null && question.hasGroups()) {
            all.add(new Key(gathered(), false, group.kind().read(after.group())));
        }
        if (!question.isByDueDay()) {
            all.add(new Key(placed(), down, question.order().kind().read(after.value())));
        }
        all.add(new Key("d.due_on", down, after.dueOn()));
        all.add(new Key(DOCUMENT, down, after.document()));
        if (!version.equals(NONE)) {
            all.add(new Key(version, down, after.language()));
        }
        List<Object> arguments = new ArrayList<>();
        return new Beyond(beyond(all, inclusive, arguments), arguments);
    }

    /** {@code k >= ? AND (k > ? OR ...)}, which lets the database begin at the first key. */
    private static String beyond(List<Key> keys, boolean inclusive, List<Object> arguments) {
        Key key = keys.get(0);
        String sign = key.descending() ? " <" : " >";
        arguments.add(key.last());
        if (keys.size() == 1) {
            return key.expression() + sign + (inclusive ? "= ?" : " ?");
        }
        arguments.add(key.last());
        return key.expression() + sign + "= ? AND (" + key.expression() + sign + " ? OR "
                + beyond(keys.subList(1, keys.size()), inclusive, arguments) + ")";
    }

    private String expression(By by, boolean down) {
        return switch (by) {
            case DUE -> "d.due_on";
            case DONE -> last("TO_DAYS(" + doneOn() + ")", down);
            case LATE ->
                last(
                        "IF(" + met() + ", NULL, NULLIF(GREATEST(0, DATEDIFF(COALESCE(" + doneOn() + ", "
                                + StandingSql.day(today, day -> day) + "), d.due_on)), 0))",
                        down);
            case LANGUAGE -> "v.bit";
            case STATION ->
                rank("d.station", Arrays.stream(DutyStation.values()).map(DutyStation::code));
            case DEPARTMENT -> "d.department";
            case CATEGORY -> rank("d.category", Arrays.stream(Category.values()).map(Category::code));
            case STANDING -> met();
            case WORDS -> last("d.words", down);
        };
    }

    private static String last(String value, boolean down) {
        return "COALESCE(" + value + ", " + (down ? SMALLEST : LARGEST) + ")";
    }

    private static String rank(String column, Stream<String> codes) {
        return "FIELD(" + column + codes.collect(Collectors.joining("', '", ", '", "')"));
    }

    private String doneOn() {
        if (!question.hasOwnDays()) {
            return "d.done_on";
        }
        LocalDate from = question.figure().from();
        return StationDaySql.day("l.issued_at", from == null ? MeasureSql.FIRST_DAY : from.minusYears(1), today);
    }

    /** What a group is called when its rows are counted. */
    String named(By group) {
        return switch (group) {
            case LANGUAGE -> "v.language";
            case STATION -> "d.station";
            case DEPARTMENT -> "d.department";
            case CATEGORY -> "d.category";
            case STANDING -> "IF(" + met() + ", 'met', 'missed')";
            case DUE, DONE, LATE, WORDS -> throw new IllegalArgumentException(group + " makes no groups");
        };
    }
}
