package org.hexaglot.monitoring.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables and conditions of a statement about documents {@code d}, with the arguments of their places. Where the ids
 * are known beforehand the documents are fetched by them: left to itself the database would rather walk all documents in
 * the order asked for.
 */
final class Conditions {
    private final String documents;
    private final List<String> known = new ArrayList<>();
    private final StringBuilder first = new StringBuilder();
    private final StringBuilder joins = new StringBuilder();
    private final StringBuilder conditions = new StringBuilder("TRUE");
    private final List<@Nullable Object> firstArguments = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** @param documents the table with its alias {@code d}, of documents or with a column {@code id} of them */
    Conditions(String documents) {
        this.documents = documents;
    }

    /** Restricts to the ids that a statement answers, each once; its column must be called {@code id}. */
    void among(String name, String statement, Collection<?> values) {
        String last = known.isEmpty() ? null : known.get(known.size() - 1);
        first.append(last == null ? "(" : " STRAIGHT_JOIN (")
                .append(statement)
                .append(") ")
                .append(name);
        if (last != null) {
            first.append(" ON ").append(name).append(".id = ").append(last).append(".id");
        }
        known.add(name);
        firstArguments.addAll(values);
    }

    void join(String table, String condition) {
        joins.append(" JOIN ").append(table).append(" ON ").append(condition);
    }

    void and(String condition, @Nullable Object... values) {
        conditions.append(" AND (").append(condition).append(")");
        arguments.addAll(Arrays.asList(values));
    }

    void in(String expression, Collection<String> values) {
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        and(expression + " IN (" + places + ")", values.toArray());
    }

    /** The statement from {@code FROM} to the end of its conditions. */
    String text() {
        String from = known.isEmpty()
                ? documents
                : first + " STRAIGHT_JOIN " + documents + " ON d.id = " + known.get(known.size() - 1) + ".id";
        return " FROM " + from + joins + " WHERE " + conditions;
    }

    @Nullable
    Object[] arguments(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(firstArguments);
        all.addAll(arguments);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
