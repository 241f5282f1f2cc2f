package org.hexaglot.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Table}.
 *
 * @param name its heading
 * @param value a number, a day, an instant, a truth value, a ranked word or a text, as sheets hold it; null for nothing
 * @param groups whether rows may be put together by it
 * @param orders whether rows may be put in order by it
 * @param inSheets columns that sheets have after it
 * @param <R> a row
 */
public record Column<R>(
        String code,
        String name,
        Function<R, @Nullable Object> value,
        boolean groups,
        boolean orders,
        List<Column<R>> inSheets) {
    /** In the place of nothing. */
    public static final String NOTHING = "–";

    public static <R> Column<R> of(String code, String name, Function<R, @Nullable Object> value) {
        return new Column<>(code, name, value, false, true, List.of());
    }

    /** One by which rows may be put together. */
    public static <R> Column<R> grouping(String code, String name, Function<R, @Nullable Object> value) {
        return new Column<>(code, name, value, true, true, List.of());
    }

    /** One by which rows are not put in order, such as a long text. */
    public static <R> Column<R> unordered(String code, String name, Function<R, @Nullable Object> value) {
        return new Column<>(code, name, value, false, false, List.of());
    }

    /** The same with columns of their own in sheets for what a page shows in its place, such as the counts of a rate. */
    public Column<R> with(List<Column<R>> others) {
        return new Column<>(code, name, value, groups, orders, List.copyOf(others));
    }

    /** What the page shows of a row. */
    String text(Page page, R row) {
        Object shown = value.apply(row);
        if (shown instanceof LocalDate day) {
            return page.date(day);
        }
        if (shown instanceof Instant instant) {
            return page.moment(instant);
        }
        if (shown instanceof Number number) {
            return number instanceof Double ? page.decimal(number.doubleValue()) : page.number(number.longValue());
        }
        return shown == null || shown.toString().isEmpty() ? NOTHING : shown.toString();
    }

    /** What a sheet holds of a row: of an instant its day. */
    @Nullable
    Object inSheet(Page page, R row) {
        Object held = value.apply(row);
        return held instanceof Instant instant ? page.dayOf(instant) : held;
    }

    boolean isNumber(R row) {
        return value.apply(row) instanceof Number;
    }

    /** Whether it holds numbers, as the first row tells that has something in it. */
    boolean isNumber(List<R> rows) {
        return rows.stream()
                .map(value)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Number.class::isInstance)
                .isPresent();
    }
}
