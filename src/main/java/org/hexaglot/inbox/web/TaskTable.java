package org.hexaglot.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Tasks in the groups and columns that the address asks for. They are read in their order, which stays. */
final class TaskTable {
    private static final List<String> USUAL = List.of("document", "due", "words", "line");
    private static final List<String> USUAL_OF_ALL = List.of("document", "due", "words", "line", "holder");
    private static final String AS_READ = "";

    private TaskTable() {}

    /** @param all whether these are the tasks of everybody */
    static Table<TaskItem> of(Page page, ListQuery query, boolean all, List<TaskItem> items) {
        return new Table<>(
                page,
                query.with("sort", AS_READ),
                columns(page),
                new Table.Usual(all ? USUAL_OF_ALL : USUAL, AS_READ, Table.UNGROUPED),
                items);
    }

    private static List<Column<TaskItem>> columns(Page page) {
        return List.of(
                Column.grouping(
                        "task",
                        page.t("tasks.column.task"),
                        item -> page.t("tasks.name." + item.task().name())),
                Column.grouping("document", page.t("tasks.column.document"), TaskItem::symbol),
                Column.grouping("language", page.t("tasks.filter.language"), item -> language(page, item.task())),
                Column.grouping("body", page.t("documents.group.body"), TaskItem::body),
                Column.grouping(
                        "station",
                        page.t("documents.group.station"),
                        item -> page.t("planning.station." + item.task().station())),
                Column.grouping("due", page.t("tasks.column.due"), item -> due(page, item.task())),
                Column.of("words", page.t("tasks.column.words"), item -> item.task()
                        .words()),
                Column.of("line", page.t("tasks.column.line"), item -> null),
                Column.grouping("holder", page.t("tasks.column.holder"), TaskItem::holder));
    }

    static @Nullable String language(Page page, Task task) {
        Language language = task.language();
        return language == null ? null : page.nameOf(language);
    }

    static @Nullable LocalDate due(Page page, Task task) {
        Instant dueAt = task.dueAt();
        return dueAt == null ? null : page.dayOf(dueAt);
    }
}
