package org.hexaglot.monitoring.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a statement about documents {@code d}, joined by AND, with the arguments of their places. */
final class Conditions {
    private final StringBuilder joins = new StringBuilder();
    private final StringBuilder conditions = new StringBuilder("TRUE");
    private final List<@Nullable Object> joinArguments = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** Restricts to the ids that a statement answers; its column must be called {@code id}. */
    void among(String name, String statement, Collection<?> values) {
        joins.append(" JOIN (").append(statement).append(") ").append(name);
        joins.append(" ON ").append(name).append(".id = d.id");
        joinArguments.addAll(values);
    }

    void join(String table, String condition) {
        joins.append(" JOIN ").append(table).append(" ON ").append(condition);
    }

    void and(String condition, @Nullable Object... values) {
        conditions.append(" AND (").append(condition).append(")");
        arguments.addAll(Arrays.asList(values));
    }

    void in(String expression, Collection<String> values) {
        and(expression + " IN (" + places(values.size()) + ")", values.toArray());
    }

    /** What stands behind {@code FROM document d}. */
    String text() {
        return joins + " WHERE " + conditions;
    }

    @Nullable
    Object[] arguments(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(joinArguments);
        all.addAll(arguments);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
