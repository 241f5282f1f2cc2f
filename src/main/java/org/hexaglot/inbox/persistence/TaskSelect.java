package org.hexaglot.inbox.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskGroup;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.TaskQuestion.Offer;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.Tasks.Place;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The statement behind a list of tasks. The pool is the union of one short, index-ordered read for each task and
 * language that the person may claim, so that its cost follows the page and not the number of open tasks.
 */
final class TaskSelect {
    private static final String BODY = "(SELECT d.listed_body FROM document d WHERE d.id = task.document_id)";

    private final List<@Nullable Object> arguments = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private final TaskQuestion question;
    private final String columns;
    private final String end;
    private final @Nullable TaskGroup group;
    private final @Nullable Place after;
    private final @Nullable Integer limit;

    private TaskSelect(
            TaskQuestion question,
            String columns,
            String end,
            @Nullable TaskGroup group,
            @Nullable Place after,
            @Nullable Integer limit) {
        this.question = question;
        this.columns = columns;
        this.end = end;
        this.group = group;
        this.after = after;
        this.limit = limit;
        List<Offer> offers = question.offers();
        if (question.scope() == Scope.AVAILABLE) {
            union(offers == null ? List.of() : offers);
        } else {
            read(null);
        }
    }

    static TaskSelect list(TaskQuestion question, @Nullable TaskGroup group, @Nullable Place after, int limit) {
        return new TaskSelect(question, "*", order(question) + " LIMIT ?", group, after, limit);
    }

    /** Keys of groups as {@code grouped}, each as often as there are {@code tasks} in it; of days the hours in UTC. */
    static TaskSelect groups(TaskQuestion question, TaskGroup.By by) {
        TaskSelect each = new TaskSelect(question, key(by) + " AS grouped", "", null, null, null);
        each.statement.insert(0, "SELECT grouped, COUNT(*) AS tasks FROM (").append(") every GROUP BY grouped");
        return each;
    }

    private static String key(TaskGroup.By by) {
        return switch (by) {
            case NONE -> "''";
            case TASK -> "name";
            case LANGUAGE -> "language";
            case BODY -> BODY;
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
        List<Offer> wanted = offers.stream()
                .filter(offer -> question.name() == null || question.name().equals(offer.name()))
                .filter(offer -> question.language() == null || question.language() == offer.language())
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
            if (question.name() != null) {
                and("name = ?", question.name());
            }
            if (question.language() != null) {
                and("language = ?", question.language().code());
            }
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
        if (group != null) {
            within(group);
        }
        bounds();
        end();
    }

    private void end() {
        statement.append(end);
        if (limit != null) {
            arguments.add(limit);
        }
    }

    private void within(TaskGroup some) {
        String key = some.key().isEmpty() ? null : some.key();
        switch (some.by()) {
            case NONE -> {}
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
        Instant dueBefore = question.dueBefore();
        if (dueBefore != null) {
            and("due_at < ?", dueBefore);
        }
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

    private void in(String column, List<String> values) {
        statement.append(" AND ").append(column).append(" IN (");
        for (int i = 0; i < values.size(); i++) {
            statement.append(i == 0 ? "?" : ", ?");
            arguments.add(values.get(i));
        }
        statement.append(")");
    }

    private static @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code();
    }
}
