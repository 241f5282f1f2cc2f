package org.hexaglot.inbox.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.inbox.TaskGroup.By;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in the groups and columns that the address asks for.
 *
 * @param all whether these are the tasks of everybody
 * @param groups those of the page, or all of them for a sheet; one without a name when nothing puts tasks together
 */
public record TaskTable(ListQuery query, boolean all, By by, List<Table.Group<TaskItem>> groups) {
    private static final List<String> USUAL = List.of("document", "due", "words", "line");
    private static final List<String> USUAL_OF_ALL = List.of("document", "due", "words", "line", "holder");

    public TaskTable {
        groups = List.copyOf(groups);
    }

    /** Codes of the columns that may be left out. */
    public List<String> optional() {
        return TaskColumn.CODES;
    }

    /** Codes of those of them that are shown. */
    public List<String> chosen() {
        return query.columns(TaskColumn.CODES, all ? USUAL_OF_ALL : USUAL);
    }

    /** What tasks may be put together by; nobody has what is still to take. */
    public List<By> groupings() {
        return By.CHOICES.stream().filter(choice -> all || choice != By.HOLDER).toList();
    }

    /** Heading of a column. */
    public static String name(String code, Page page) {
        return TaskColumn.name(code, page);
    }

    /** What a grouping is called: like the column in which the same stands. */
    public static String name(By by, Page page) {
        return by == By.TASK ? page.t("tasks.column.task") : TaskColumn.name(by.code(), page);
    }

    /**
     * The groups as a sheet, what is mine before them.
     *
     * @param mine tasks of the reader, in one row
     */
    Sheet sheet(Page page, List<TaskItem> mine) {
        List<TaskColumn> columns = Arrays.stream(TaskColumn.values())
                .filter(column -> column.isInSheet(chosen(), by.code()))
                .toList();
        List<String> head = new ArrayList<>(List.of(page.t("tasks.scopes")));
        columns.forEach(column -> head.add(page.t(column.key())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        mine.forEach(item -> rows.add(row(page.t("tasks.title"), columns, item, page)));
        String scope = page.t(all ? "tasks.all.open" : "tasks.available.title");
        groups.forEach(group -> group.rows().forEach(item -> rows.add(row(scope, columns, item, page))));
        return new Sheet("tasks", head, rows);
    }

    private static List<@Nullable Object> row(String scope, List<TaskColumn> columns, TaskItem item, Page page) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(scope);
        columns.forEach(column -> row.add(column.value(item, page)));
        return row;
    }
}
