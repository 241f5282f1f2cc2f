package org.hexaglot.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Tasks as a sheet in the words of the reader, in the groups and columns of the page. */
final class TaskSheet {
    /**
     * A column of the sheet.
     *
     * @param shown code of the column of the page in which this stands; empty for what is always there
     */
    private record Part(String shown, String name, Function<TaskItem, @Nullable Object> value) {}

    private final Page page;
    private final ListQuery query;
    private final boolean all;
    private final List<Part> parts;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    TaskSheet(Page page, ListQuery query, boolean all) {
        this.page = page;
        this.query = query;
        this.all = all;
        Table<TaskItem> table = TaskTable.of(page, query, all, List.of());
        this.parts = parts().stream()
                .filter(part -> part.shown().isEmpty()
                        || table.chosen().contains(part.shown())
                        || table.group().equals(part.shown()))
                .toList();
    }

    private List<Part> parts() {
        return List.of(
                part(
                        "",
                        "tasks.column.task",
                        item -> page.t("tasks.name." + item.task().name())),
                part("", "tasks.filter.language", item -> TaskTable.language(page, item.task())),
                part("document", "tasks.column.document", TaskItem::symbol),
                part("document", "board.csv.title", TaskItem::title),
                part("body", "documents.group.body", TaskItem::body),
                part(
                        "station",
                        "documents.group.station",
                        item -> page.t("planning.station." + item.task().station())),
                part("due", "tasks.column.due", item -> TaskTable.due(page, item.task())),
                part("", "board.csv.standing", item -> page.t("tasks.standing." + item.standing())),
                part("words", "tasks.column.words", item -> item.task().words()),
                part("words", "tasks.column.effort", item -> item.task().effort()),
                part("holder", "tasks.column.holder", TaskItem::holder));
    }

    private Part part(String shown, String key, Function<TaskItem, @Nullable Object> value) {
        return new Part(shown, page.t(key), value);
    }

    /** @param group key of what they are, as the page has it above them */
    void add(String group, List<TaskItem> items) {
        TaskTable.of(page, query, all, items).groups().forEach(some -> some.rows()
                .forEach(item -> rows.add(row(page.t(group), item))));
    }

    private List<@Nullable Object> row(String group, TaskItem item) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(group);
        parts.forEach(part -> row.add(part.value().apply(item)));
        return row;
    }

    Sheet made() {
        List<String> columns = new ArrayList<>(List.of(page.t("tasks.scopes")));
        parts.forEach(part -> columns.add(part.name()));
        return new Sheet("tasks", columns, rows);
    }
}
