package org.hexaglot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What an address of a list may say: its filters, and how it is arranged. */
    public static List<String> parameters(List<String> filters) {
        return Stream.concat(filters.stream(), PARAMETERS.stream()).distinct().toList();
    }

    /** In the place of a group: all rows together. */
    public static final String UNGROUPED = "none";

    private static final String DESCENDING = "-";
    private static final String SORT = "sort";

    private final Page page;
    private final ListQuery query;
    private final List<Column<R>> all;
    private final List<Column<R>> shown;
    private final String order;
    private final @Nullable Column<R> grouping;
    private final GroupedRows<R> rows;

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
        this(page, query, all, usual, rows, null);
    }

    private Table(
            Page page,
            ListQuery query,
            List<Column<R>> all,
            Usual usual,
            List<R> rows,
            @Nullable Map<String, Integer> sizes) {
        this.page = page;
        this.query = query;
        this.all = List.copyOf(all);
        List<String> wanted = query.columns(optional(), usual.columns());
        this.shown = all.stream()
                .filter(column -> column == all.get(0) || wanted.contains(column.code()))
                .toList();
        this.order = orders().contains(query.value(SORT)) ? query.value(SORT) : usual.order();
        Column<R> by = column(query.value("group").isEmpty() ? usual.group() : query.value("group"));
        this.grouping = by != null && by.groups() ? by : null;
        this.rows = sizes == null
                ? GroupedRows.sorted(page, rows, column(bare(order)), order.startsWith(DESCENDING), grouping)
                : GroupedRows.read(page, rows, grouping, sizes);
    }

    /**
     * One whose rows come from where they were put in groups and in order already, because they are only some of many.
     * The sizes tell how many rows a whole group has, by the name that the page shows.
     */
    public static <R> Table<R> read(
            Page page, ListQuery query, List<Column<R>> all, Usual usual, List<R> rows, Map<String, Integer> sizes) {
        return new Table<>(page, query, all, usual, rows, sizes);
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

    /**
     * Rows that are put together.
     *
     * @param name of the group as the page shows it; empty when all rows are together
     * @param rows those that are shown
     * @param size how many the group has, also those that are not shown
     */
    public record Group<R>(String name, List<R> rows, int size) {
        /** {@code 12 of 340}, or {@code 12} where all are shown. */
        public String count(Page page) {
            return rows.size() == size
                    ? page.number(size)
                    : page.t("documents.group.shown", "shown", rows.size(), "all", size);
        }
    }

    /** All rows in their groups. */
    public List<Group<R>> groups() {
        return rows.groups();
    }

    /** At most so many of the rows after so many, in their groups. */
    public List<Group<R>> groups(int from, int most) {
        return rows.groups(from, most);
    }

    /**
     * One page of the list.
     *
     * @param next address of the page after it; null after the last one
     */
    public record Part<R>(List<Group<R>> groups, @Nullable String next) {}

    public Part<R> part(Paging paging) {
        String cursor = paging.next(size());
        return new Part<>(
                groups(paging.from(), paging.limit()),
                cursor == null ? null : query.with("cursor", cursor).address());
    }

    public int size() {
        return rows.all().size();
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
                .map(column -> new Cell(column.code(), column.name(), column.text(page, row), column.isNumber(row)))
                .toList();
    }

    /** Codes of all orders: each column both ways. */
    public List<String> orders() {
        return all.stream()
                .filter(Column::orders)
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
     * @param address the same list by this column, the other way when it is by this column already; null when it cannot be
     */
    public record Heading(
            String name,
            boolean number,
            @Nullable String direction,
            @Nullable String address) {}

    public List<Heading> headings() {
        return shown.stream()
                .map(column -> new Heading(
                        column.name(),
                        column.isNumber(rows.all()),
                        direction(column),
                        column.orders() ? turned(column) : null))
                .toList();
    }

    private String turned(Column<R> column) {
        String other = order.equals(column.code()) ? DESCENDING : "";
        return query.with(SORT, other + column.code()).address();
    }

    private @Nullable String direction(Column<R> column) {
        if (!bare(order).equals(column.code())) {
            return null;
        }
        return order.startsWith(DESCENDING) ? "descending" : "ascending";
    }

    /** Exactly what is shown: the rows in their groups and order, in the columns shown. */
    public Sheet sheet(String name) {
        return sheet(name, List.of());
    }

    /** The same with rows at its foot, such as what all come to together. */
    public Sheet sheet(String name, List<R> foot) {
        Sheet.mustHold(size());
        List<Column<R>> columns = inSheet();
        Stream<R> body = groups().stream().flatMap(group -> group.rows().stream());
        return new Sheet(
                name,
                columns.stream().map(Column::name).toList(),
                Stream.concat(body, foot.stream())
                        .map(row -> line(columns, row))
                        .toList());
    }

    private List<Column<R>> inSheet() {
        List<Column<R>> columns = new ArrayList<>(shown);
        if (grouping != null && !columns.contains(grouping)) {
            columns.add(0, grouping);
        }
        return columns.stream()
                .flatMap(column -> Stream.concat(Stream.of(column), column.inSheets().stream()))
                .toList();
    }

    private List<@Nullable Object> line(List<Column<R>> columns, R row) {
        List<@Nullable Object> line = new ArrayList<>();
        columns.forEach(column -> line.add(column.inSheet(page, row)));
        return line;
    }
}
