package org.hexaglot.inbox.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Tasks as a sheet in the words of the reader. */
final class TaskSheet {
    private final Page page;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    TaskSheet(Page page) {
        this.page = page;
    }

    /** @param group key of what they are, as the page has it above them */
    void add(String group, List<TaskItem> items) {
        items.forEach(item -> rows.add(row(page.t(group), item)));
    }

    private List<@Nullable Object> row(String group, TaskItem item) {
        Task task = item.task();
        Language language = task.language();
        LocalDate due = task.dueAt() == null ? null : page.dayOf(task.dueAt());
        return Arrays.asList(
                group,
                page.t("tasks.name." + task.name()),
                language == null ? null : page.nameOf(language),
                item.symbol(),
                item.title(),
                due,
                page.t("tasks.standing." + item.standing()),
                task.words(),
                task.effort(),
                item.holder());
    }

    Sheet made() {
        List<String> columns = Stream.of(
                        "tasks.scopes",
                        "tasks.column.task",
                        "tasks.filter.language",
                        "tasks.column.document",
                        "board.csv.title",
                        "tasks.column.due",
                        "board.csv.standing",
                        "tasks.column.words",
                        "tasks.column.effort",
                        "tasks.column.holder")
                .map(key -> page.t(key))
                .toList();
        return new Sheet("tasks", columns, rows);
    }
}
