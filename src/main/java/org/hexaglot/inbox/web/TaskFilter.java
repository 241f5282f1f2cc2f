package org.hexaglot.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.TaskQuestion.Order;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.TaskRights;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.web.ListQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of the tasks page chose, as it stands in the address. Choices that do not exist are passed over. */
public record TaskFilter(
        boolean everybody,
        @Nullable Language language,
        @Nullable String name,
        boolean overdue,
        Order order) {
    /** The parameters of the address. */
    static final List<String> PARAMETERS =
            List.of("scope", "language", "task", "overdue", "sort", "group", ListQuery.COLUMNS);

    static TaskFilter of(Map<String, String> query) {
        String name = query.getOrDefault("task", "");
        return new TaskFilter(
                query.getOrDefault("scope", "").equals("all"),
                Language.find(query.getOrDefault("language", "")).orElse(null),
                TaskRoles.TASKS.contains(name) ? name : null,
                query.getOrDefault("overdue", "").equals("true"),
                query.getOrDefault("sort", "").equals("priority") ? Order.PRIORITY : Order.DUE);
    }

    public boolean narrows() {
        return language != null || name != null || overdue;
    }

    TaskQuestion question(Scope scope, Actor actor, TaskRights rights, Instant now) {
        return new TaskQuestion(
                scope,
                actor.person(),
                scope == Scope.AVAILABLE ? rights.offers(actor) : null,
                actor.stations(),
                name,
                language,
                overdue ? now : null,
                order);
    }
}
