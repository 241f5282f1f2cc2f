package org.hexaglot.inbox.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskGroup;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.TaskQuestion.Filter;
import org.hexaglot.inbox.TaskQuestion.Offer;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.Tasks.Place;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The statement behind a list of tasks. The pool is the union of one short, index-ordered read for each task and
 * language that the person may claim, so that its cost follows the page and not the number of open tasks.
 */
final class TaskSelect {
    private final List<@Nullable Object> arguments = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private final TaskQuestion question;
    private final String columns;
    private final String end;
    private final Part part;

    /**
     * What is read of the tasks that a question asks for.
     *
     * @param documents only tasks of these; null for all
     */
    private record Part(
            @Nullable TaskGroup group,
            @Nullable Collection<DocumentId> documents,
            @Nullable Place after,
            @Nullable Integer limit) {
        static final Part WHOLE = new Part(null, null, null, null);
    }

    private TaskSelect(TaskQuestion question, String columns, String end, Part part) {
        this.question = question;
        this.columns = columns;
        this.end = end;
        this.part = part;
        List<Offer> offers = question.offers();
        if (question.scope() == Scope.AVAILABLE) {
            union(offers == null ? List.of() : offers);
        } else {
            read(null);
        }
    }

    static TaskSelect list(TaskQuestion question, @Nullable TaskGroup group, @Nullable Place after, int limit) {
        return new TaskSelect(question, "*", order(question) + " LIMIT ?", new Part(group, null, after, limit));
    }

    static TaskSelect list(TaskQuestion question, Collection<DocumentId> documents) {
        return new TaskSelect(question, "*", order(question), new Part(null, documents, null, null));
    }

    /** Documents as {@code document_id} with the due instant of their most urgent task and the number of tasks. */
    static TaskSelect documents(TaskQuestion question, @Nullable TaskGroup from, int limit) {
        TaskSelect each = new TaskSelect(question, "document_id, due_at", "", Part.WHOLE);
        each.statement
                .insert(0, "SELECT document_id, MIN(due_at) AS urgent_at, COUNT(*) AS tasks FROM (")
                .append(") every GROUP BY document_id");
        if (from != null) {
            each.statement.append(" HAVING urgent_at > ? OR urgent_at = ? AND document_id >= ?");
            each.arguments.addAll(
                    List.of(from.dueAt(), from.dueAt(), from.document().value()));
        }
        each.statement.append(" ORDER BY urgent_at, document_id LIMIT ?");
        each.arguments.add(limit);
        return each;
    }

    /** Keys of groups as {@code grouped}, each as often as there are {@code tasks} in it; of days the hours in UTC. */
    static TaskSelect groups(TaskQuestion question, TaskGroup.By by) {
        TaskSelect each = new TaskSelect(question, key(by) + " AS grouped", "", Part.WHOLE);
        each.statement.insert(0, "SELECT grouped, COUNT(*) AS tasks FROM (").append(") every GROUP BY grouped");
        return each;
    }

    private static String key(TaskGroup.By by) {
        return switch (by) {
            case NONE -> "''";
            case TASK -> "name";
            case LANGUAGE -> "language";
            case DOCUMENT -> "document_id";
            case BODY -> "body";
            case STATION -> "station";
            case DUE -> "DATE_FORMAT(due_at, '%Y-%m-%dT%H:00:00Z')";
            case HOLDER -> "assignee";
        };
    }

    String statement() {
        return statement.toString();
    }

    @Nullable
    Object[] arguments() {
        return arguments.toArray();
    }

    private void union(List<Offer> offers) {
        Filter filter = question.filter();
        List<Offer> wanted = offers.stream()
                .filter(offer -> filter.name() == null || filter.name().equals(offer.name()))
                .filter(offer -> filter.language() == null || filter.language() == offer.language())
                .toList();
        if (wanted.isEmpty()) {
            statement.append("SELECT ").append(columns).append(" FROM task WHERE FALSE");
            return;
        }
        statement.append("SELECT * FROM (");
        for (int i = 0; i < wanted.size(); i++) {
            statement.append(i == 0 ? "(" : " UNION ALL (");
            read(wanted.get(i));
            statement.append(")");
        }
        statement.append(") pool");
        end();
    }

    private void read(@Nullable Offer offer) {
        statement
                .append("SELECT ")
                .append(columns)
                .append(" FROM task WHERE ")
                .append(offer == null ? "TRUE" : "assignee IS NULL");
        if (offer != null) {
            and("name = ?", offer.name());
            and("language <=> ?", code(offer.language()));
            if (!offer.sources().isEmpty()) {
                in(
                        "source",
                        offer.sources().stream().map(Language::code).sorted().toList());
            }
        } else {
            if (question.scope() == Scope.MINE) {
                and("assignee = ?", question.person().value());
            }
            equal("name", question.filter().name());
            equal("language", code(question.filter().language()));
        }
        if (!question.stations().isEmpty() && question.scope() != Scope.MINE) {
            in("station", question.stations().stream().sorted().toList());
        }
        if (question.scope() != Scope.MINE) {
            and(
                    "(restricted = FALSE OR document_id IN"
                            + " (SELECT document_id FROM document_reader WHERE person = ?))",
                    question.person().value());
        }
        equal("station", question.filter().station());
        equal("body", question.filter().body());
        if (part.group() != null) {
            within(part.group());
        }
        if (part.documents() != null) {
            in("document_id", part.documents().stream().map(DocumentId::value).toList());
        }
        bounds();
        end();
    }

    private void end() {
        statement.append(end);
        if (part.limit() != null) {
            arguments.add(part.limit());
        }
    }

    private void within(TaskGroup some) {
        String key = some.key().isEmpty() ? null : some.key();
        switch (some.by()) {
            case NONE -> {}
            case DOCUMENT -> and("document_id = ?", some.document().value());
            case TASK, LANGUAGE, BODY, STATION, HOLDER -> and(key(some.by()) + " <=> ?", key);
            case DUE -> {
                if (key == null) {
                    and("due_at = ?", Task.NEVER);
                } else {
                    and("due_at >= ? AND due_at < ?", some.from(), some.until());
                }
            }
        }
    }

    private void bounds() {
        Instant dueBefore = question.filter().dueBefore();
        if (dueBefore != null) {
            and("due_at < ?", dueBefore);
        }
        Place after = part.after();
        if (after == null) {
            return;
        }
        switch (question.order()) {
            case DUE -> and("due_at >= ? AND (due_at > ? OR id > ?)", after.dueAt(), after.dueAt(), after.id());
            case DUE_DESCENDING ->
                and("due_at <= ? AND (due_at < ? OR id < ?)", after.dueAt(), after.dueAt(), after.id());
            case PRIORITY ->
                and(
                        "priority >= ? AND (priority > ? OR due_at > ? OR due_at = ? AND id > ?)",
                        after.priority(),
                        after.priority(),
                        after.dueAt(),
                        after.dueAt(),
                        after.id());
        }
    }

    private static String order(TaskQuestion question) {
        return switch (question.order()) {
            case DUE -> " ORDER BY due_at, id";
            case DUE_DESCENDING -> " ORDER BY due_at DESC, id DESC";
            case PRIORITY -> " ORDER BY priority, due_at, id";
        };
    }

    private void and(String condition, @Nullable Object... values) {
        statement.append(" AND ").append(condition);
        for (Object value : values) {
            arguments.add(value);
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void in(String column, List<String> values) {
        and(column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", values.toArray());
    }

    private static @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code();
    }
}
