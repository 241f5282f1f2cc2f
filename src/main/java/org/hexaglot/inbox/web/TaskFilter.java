package org.hexaglot.inbox.web;

import java.time.Instant;
import java.util.Map;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.TaskQuestion.Order;
import org.hexaglot.inbox.TaskQuestion.Scope;
import org.hexaglot.inbox.TaskRights;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/** What the reader of the tasks page chose, as it stands in the address. Choices that do not exist are passed over. */
public record TaskFilter(
        boolean everybody,
        @Nullable Language language,
        @Nullable String name,
        boolean overdue,
        Order order) {
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

    /** The address of the next page. */
    public String next(String cursor) {
        return Address.of(
                "/tasks",
                "cursor",
                cursor,
                "scope",
                everybody ? "all" : "",
                "language",
                language == null ? "" : language.code(),
                "task",
                name == null ? "" : name,
                "overdue",
                overdue ? "true" : "",
                "sort",
                order == Order.PRIORITY ? "priority" : "");
    }
}
