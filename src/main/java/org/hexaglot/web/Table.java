package org.hexaglot.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows are all at hand, in the order, groups and columns that its address asks for. The page and the sheets
 * are made of the same rows, so that they always show the same.
 *
 * @param <R> a row
 */
public final class Table<R> {
    /** What an address says of it, besides the filters of the list. */
    public static final List<String> PARAMETERS = List.of("sort", "group", ListQuery.COLUMNS);

    /** In the place of a group: all rows together. */
    public static final String UNGROUPED = "none";

    private static final String DESCENDING = "-";
    private static final String SORT = "sort";
    private static final String NOTHING = "–";

    private final Page page;
    private final ListQuery query;
    private final List<Column<R>> all;
    private final List<Column<R>> shown;
    private final String order;
    private final @Nullable Column<R> grouping;
    private final List<R> rows;

    /**
     * A column.
     *
     * @param name its heading
     * @param value a number, a day, an instant, a truth value or a text, as sheets hold it; null for nothing
     * @param groups whether rows may be put together by it
     */
    public record Column<R>(String code, String name, Function<R, @Nullable Object> value, boolean groups) {
        public static <R> Column<R> of(String code, String name, Function<R, @Nullable Object> value) {
            return new Column<>(code, name, value, false);
        }

        /** One by which rows may be put together. */
        public static <R> Column<R> grouping(String code, String name, Function<R, @Nullable Object> value) {
            return new Column<>(code, name, value, true);
        }
    }

    /**
     * How a list is shown unless its address says otherwise.
     *
     * @param columns beside the first, which is always there
     * @param order code of a column, with a minus for the largest first
     * @param group code of a column, or {@link #UNGROUPED}
     */
    public record Usual(List<String> columns, String order, String group) {}

    /** @param all the first one names the row and is always shown */
    public Table(Page page, ListQuery query, List<Column<R>> all, Usual usual, List<R> rows) {
        this.page = page;
        this.query = query;
        this.all = List.copyOf(all);
        List<String> wanted = query.columns(optional(), usual.columns());
        this.shown = all.stream()
                .filter(column -> column == all.get(0) || wanted.contains(column.code()))
                .toList();
        String asked = query.value(SORT);
        this.order = column(bare(asked)) == null ? usual.order() : asked;
        Column<R> by = column(query.value("group").isEmpty() ? usual.group() : query.value("group"));
        this.grouping = by != null && by.groups() ? by : null;
        this.rows = rows.stream().sorted(sorting()).toList();
    }

    private static String bare(String order) {
        return order.startsWith(DESCENDING) ? order.substring(1) : order;
    }

    private @Nullable Column<R> column(String code) {
        return all.stream()
                .filter(column -> column.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Nothing comes last, whichever way the rows run. */
    private Comparator<R> sorting() {
        Column<R> by = column(bare(order));
        if (by == null) {
            return (one, other) -> 0;
        }
        Comparator<Object> values = this::compare;
        Comparator<@Nullable Object> nulls =
                Comparator.nullsLast(order.startsWith(DESCENDING) ? values.reversed() : values);
        return (one, other) -> nulls.compare(by.value().apply(one), by.value().apply(other));
    }

    private int compare(Object one, Object other) {
        if (one instanceof Number number && other instanceof Number another) {
            return Double.compare(number.doubleValue(), another.doubleValue());
        }
        if (one instanceof LocalDate day && other instanceof LocalDate another) {
            return day.compareTo(another);
        }
        if (one instanceof Instant instant && other instanceof Instant another) {
            return instant.compareTo(another);
        }
        return collator().compare(one.toString(), other.toString());
    }

    private Collator collator() {
        Collator collator = Collator.getInstance(page.language().locale());
        if (collator instanceof RuleBasedCollator ruled) {
            ruled.setNumericCollation(true);
        }
        return collator;
    }

    public ListQuery query() {
        return query;
    }

    /** How many columns are shown, the first one among them. */
    public int width() {
        return shown.size();
    }

    /** Codes of the columns that may be left out. */
    public List<String> optional() {
        return all.stream().skip(1).map(Column::code).toList();
    }

    /** Codes of those of them that are shown. */
    public List<String> chosen() {
        return shown.stream().skip(1).map(Column::code).toList();
    }

    /** Heading of a column. */
    public String name(String code) {
        Column<R> column = column(code);
        return column == null ? "" : column.name();
    }

    /** Codes of the columns by which rows may be put together. */
    public List<String> groupings() {
        return all.stream().filter(Column::groups).map(Column::code).toList();
    }

    /** Code of the column by which rows are put together, or {@link #UNGROUPED}. */
    public String group() {
        return grouping == null ? UNGROUPED : grouping.code();
    }

    /** Rows by the text of their group, or all under one empty name. */
    public Map<String, List<R>> groups() {
        if (rows.isEmpty()) {
            return Map.of();
        }
        if (grouping == null) {
            return Map.of("", rows);
        }
        Map<String, List<R>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> text(grouping, row), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        Comparator<@Nullable Object> values = Comparator.nullsLast(this::compare);
        Map<String, List<R>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(
                        group -> grouping.value().apply(group.getValue().get(0)), values))
                .forEach(group -> sorted.put(group.getKey(), group.getValue()));
        return sorted;
    }

    /** The first rows of the same, so many at most. */
    public Map<String, List<R>> groups(int most) {
        Map<String, List<R>> first = new LinkedHashMap<>();
        int left = most;
        for (Map.Entry<String, List<R>> group : groups().entrySet()) {
            List<R> some = group.getValue().stream().limit(left).toList();
            if (!some.isEmpty()) {
                first.put(group.getKey(), some);
            }
            left -= some.size();
        }
        return first;
    }

    public int size() {
        return rows.size();
    }

    private String text(Column<R> column, R row) {
        Object value = column.value().apply(row);
        if (value instanceof LocalDate day) {
            return page.date(day);
        }
        if (value instanceof Instant instant) {
            return page.moment(instant);
        }
        if (value instanceof Number number) {
            return number instanceof Double ? page.decimal(number.doubleValue()) : page.number(number.longValue());
        }
        return value == null || value.toString().isEmpty() ? NOTHING : value.toString();
    }

    private boolean isNumber(Column<R> column, R row) {
        return column.value().apply(row) instanceof Number;
    }

    /**
     * What stands in one column of a row.
     *
     * @param code of the column
     * @param name its heading
     * @param number whether it stands at the end of its column
     */
    public record Cell(String code, String name, String text, boolean number) {}

    /** The cells of one of the rows beside the first, which names it. */
    public List<Cell> cells(R row) {
        return shown.stream()
                .skip(1)
                .map(column -> new Cell(column.code(), column.name(), text(column, row), isNumber(column, row)))
                .toList();
    }

    /** Codes of all orders: each column both ways. */
    public List<String> orders() {
        return all.stream()
                .flatMap(column -> Stream.of(column.code(), DESCENDING + column.code()))
                .toList();
    }

    public String order() {
        return order;
    }

    public String nameOf(String anOrder) {
        return name(bare(anOrder)) + (anOrder.startsWith(DESCENDING) ? " ↓" : " ↑");
    }

    /**
     * What stands above a column.
     *
     * @param direction which way the rows run by it, as {@code aria-sort} has it; null when they do not
     * @param address the same list by this column, the other way when it is by this column already
     */
    public record Heading(
            String name, boolean number, @Nullable String direction, String address) {}

    public List<Heading> headings() {
        return shown.stream()
                .map(column -> new Heading(
                        column.name(),
                        rows.stream().anyMatch(row -> isNumber(column, row)),
                        direction(column),
                        query.with(SORT, order.equals(column.code()) ? DESCENDING + column.code() : column.code())
                                .address()))
                .toList();
    }

    private @Nullable String direction(Column<R> column) {
        if (!bare(order).equals(column.code())) {
            return null;
        }
        return order.startsWith(DESCENDING) ? "descending" : "ascending";
    }

    /** Exactly what is shown: the rows in their groups and order, in the columns shown. */
    public Sheet sheet(String name) {
        Sheet.mustHold(rows.size());
        List<Column<R>> columns = new ArrayList<>(shown);
        if (grouping != null && !columns.contains(grouping)) {
            columns.add(0, grouping);
        }
        List<List<@Nullable Object>> lines = new ArrayList<>();
        groups().values()
                .forEach(group -> group.forEach(row -> {
                    List<@Nullable Object> line = new ArrayList<>();
                    columns.forEach(column -> line.add(inSheet(column.value().apply(row))));
                    lines.add(line);
                }));
        return new Sheet(name, columns.stream().map(Column::name).toList(), lines);
    }

    private @Nullable Object inSheet(@Nullable Object value) {
        return value instanceof Instant instant ? page.dayOf(instant) : value;
    }
}
