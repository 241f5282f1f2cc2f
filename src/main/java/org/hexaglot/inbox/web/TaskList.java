package org.hexaglot.inbox.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.inbox.Notice;
import org.hexaglot.inbox.Tasks.Counts;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * The tasks page.
 *
 * @param mine by when they are due: {@code overdue today week later}, groups without tasks left out
 * @param table what I may claim or, for those who look after everybody, all open tasks, in its groups and columns
 * @param cursor of the next page, or null on the last one
 * @param names ids of the tasks that this person may meet, for the filter
 * @param stations among which there is a choice, likewise
 * @param bodies codes of all, likewise
 */
public record TaskList(
        TaskFilter filter,
        Counts counts,
        int dueToday,
        int dueThisWeek,
        Map<String, List<TaskItem>> mine,
        TaskTable table,
        @Nullable String cursor,
        Pool poolSize,
        List<String> names,
        List<DutyStation> stations,
        List<String> bodies,
        List<Notice> notices,
        boolean continued,
        boolean overseer,
        ViewsBar views) {
    /**
     * How much there is to take.
     *
     * @param more whether there is more than was counted
     */
    public record Pool(int tasks, int words, boolean more) {}

    /** Whether there is nothing to take on this page. */
    public boolean isPoolEmpty() {
        return table.groups().stream().allMatch(group -> group.rows().isEmpty());
    }

    public @Nullable String next() {
        return cursor == null ? null : views.query().with("cursor", cursor).address();
    }
}
