package org.hexaglot.inbox.web;

import java.time.Instant;
import java.util.List;
import org.hexaglot.inbox.TaskQuestion.Filter;
import org.hexaglot.inbox.TaskQuestion.Order;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.TaskRoles;
import org.hexaglot.web.ListQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of the tasks page chose, as it stands in the address. Choices that do not exist are passed over. */
public record TaskFilter(
        boolean everybody,
        @Nullable Language language,
        @Nullable String name,
        @Nullable DutyStation station,
        @Nullable String body,
        boolean overdue,
        Order order) {
    /** The parameters of the address. */
    static final List<String> PARAMETERS =
            List.of("scope", "language", "task", "station", "body", "overdue", "sort", "group", ListQuery.COLUMNS);

    /** @param bodies codes of those that there are */
    static TaskFilter of(ListQuery query, List<String> bodies) {
        return new TaskFilter(
                query.value("scope").equals("all"),
                Language.find(query.value("language")).orElse(null),
                among(TaskRoles.TASKS, query.value("task")),
                DutyStation.find(query.value("station")).orElse(null),
                among(bodies, query.value("body")),
                query.value("overdue").equals("true"),
                query.value("sort").equals("priority") ? Order.PRIORITY : Order.DUE);
    }

    private static @Nullable String among(List<String> choices, String chosen) {
        return choices.contains(chosen) ? chosen : null;
    }

    public boolean narrows() {
        return language != null || name != null || station != null || body != null || overdue;
    }

    Filter narrowed(Instant now) {
        return new Filter(name, language, station == null ? null : station.code(), body, overdue ? now : null);
    }
}
