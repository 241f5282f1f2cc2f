package org.hexaglot.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.web.Table.Group;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link Table} in their order, and put together in groups. */
final class GroupedRows<R> {
    private final List<R> rows;
    private final List<Group<R>> groups;

    private GroupedRows(List<R> rows, List<Group<R>> groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /** A row with what it is sorted by, so that each value is made once. */
    private record Keyed<R>(R row, @Nullable Object key) {}

    /**
     * All rows, put in order here. Nothing comes last, whichever way the rows run.
     *
     * @param by null when the rows stay as they are
     * @param grouping null when they stay together
     */
    static <R> GroupedRows<R> sorted(
            Page page, List<R> unsorted, @Nullable Column<R> by, boolean descending, @Nullable Column<R> grouping) {
        Comparator<Object> values = new ValueOrder(page.language().locale());
        List<R> rows =
                by == null ? List.copyOf(unsorted) : sorted(unsorted, by, descending ? values.reversed() : values);
        if (grouping == null) {
            return new GroupedRows<>(rows, List.of(new Group<>("", rows, rows.size())));
        }
        Comparator<@Nullable Object> inOrder = Comparator.nullsLast(values);
        return new GroupedRows<>(
                rows,
                together(page, rows, grouping).entrySet().stream()
                        .sorted(Comparator.comparing(
                                group -> grouping.value().apply(group.getValue().get(0)), inOrder))
                        .map(group -> new Group<>(
                                group.getKey(),
                                group.getValue(),
                                group.getValue().size()))
                        .toList());
    }

    private static <R> List<R> sorted(List<R> unsorted, Column<R> by, Comparator<Object> values) {
        Comparator<@Nullable Object> nulls = Comparator.nullsLast(values);
        return unsorted.stream()
                .map(row -> new Keyed<>(row, by.value().apply(row)))
                .sorted((one, other) -> nulls.compare(one.key(), other.key()))
                .map(Keyed::row)
                .toList();
    }

    /**
     * Some rows as they were read in the order of the list.
     *
     * @param sizes how many rows a whole group has, by its name; a group that is not there has those that were read
     */
    static <R> GroupedRows<R> read(Page page, List<R> rows, @Nullable Column<R> grouping, Map<String, Integer> sizes) {
        List<Group<R>> groups = grouping == null
                ? List.of(new Group<>("", rows, rows.size()))
                : together(page, rows, grouping).entrySet().stream()
                        .map(group -> new Group<>(
                                group.getKey(),
                                group.getValue(),
                                sizes.getOrDefault(
                                        group.getKey(), group.getValue().size())))
                        .toList();
        return new GroupedRows<>(rows, groups);
    }

    private static <R> Map<String, List<R>> together(Page page, List<R> rows, Column<R> grouping) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> grouping.text(page, row), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    List<R> all() {
        return rows;
    }

    List<Group<R>> groups() {
        return groups;
    }

    /** Some of the rows in their groups, as they follow each other on the page. */
    List<Group<R>> groups(int from, int most) {
        List<Group<R>> some = new ArrayList<>();
        int first = from;
        int left = most;
        for (Group<R> group : groups) {
            List<R> shown = group.rows().stream().skip(first).limit(left).toList();
            if (!shown.isEmpty()) {
                some.add(new Group<>(group.name(), shown, group.size()));
            }
            first = Math.max(0, first - group.rows().size());
            left -= shown.size();
        }
        return some;
    }
}
