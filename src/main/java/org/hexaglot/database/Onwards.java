package org.hexaglot.database;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hexaglot.kernel.Compared;
import org.hexaglot.kernel.ListPlace;
import org.jspecify.annotations.Nullable;

/**
 * The end of a statement that reads one page of a list in its groups and its order. The statement names three columns:
 * {@code gathered}, a text that puts the groups in their order, {@code placed}, what the lines are ordered by, and
 * {@code numbered}, their ids.
 */
public final class Onwards {
    private Onwards() {}

    public static String end(boolean descending) {
        String onwards = descending ? "<" : ">";
        String direction = descending ? "DESC" : "ASC";
        return " HAVING ? IS NULL OR gathered > ? OR gathered = ? AND (placed " + onwards
                + " ? OR placed = ? AND numbered " + onwards + " ?) ORDER BY gathered, placed " + direction
                + ", numbered " + direction + " LIMIT ?";
    }

    /** @param after the line before the page, or null for the first page */
    public static List<@Nullable Object> arguments(@Nullable ListPlace after, Compared kind, int limit) {
        if (after == null) {
            return Arrays.asList(null, null, null, null, null, 0, limit);
        }
        Object value = kind.read(after.value());
        return Arrays.asList(after.group(), after.group(), after.group(), value, value, after.id(), limit);
    }

    public static ListPlace place(Sql.Row row, Compared kind) {
        String placed = kind == Compared.TIME
                ? Objects.requireNonNull(row.instant("placed")).toString()
                : row.text("placed");
        return new ListPlace(row.text("gathered"), placed, row.number("numbered"));
    }
}
