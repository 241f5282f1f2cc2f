package org.hexaglot.issuance.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.document.Sought;
import org.hexaglot.issuance.IssuedEntry.Place;
import org.hexaglot.issuance.IssuedQuestion;
import org.hexaglot.issuance.IssuedQuestion.Order;
import org.hexaglot.issuance.IssuedShelf;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Rows {@code d} of documents and conditions over them, with the arguments of their places. */
final class ShelfSql {
    private final StringBuilder documents = new StringBuilder(" FROM document d");
    private final StringBuilder conditions = new StringBuilder(" WHERE TRUE");
    private final List<@Nullable Object> arguments = new ArrayList<>();

    private ShelfSql() {}

    /**
     * What a reader narrows the list by. Scalar subqueries are answered row by row along the list; of {@code IN} the
     * database makes a join that it may begin with.
     *
     * @param fewFound whether the text fits few documents: the statement begins with them
     * @param smallBody whether the body wanted considers few documents
     */
    static ShelfSql of(IssuedQuestion question, boolean fewFound, boolean smallBody) {
        ShelfSql asked = new ShelfSql();
        if (question.text() != null) {
            asked.found(Sought.of(question.text()), fewFound);
        }
        Language language = question.language();
        if (language != null) {
            asked.and(
                    "(SELECT v.issued_at FROM language_version v WHERE v.document_id = d.id AND v.language = ?)"
                            + " IS NOT NULL",
                    language.code());
        }
        if (question.body() != null) {
            asked.and(
                    smallBody
                            ? "d.id IN (SELECT c.document_id FROM document_consideration c WHERE c.body = ?)"
                            : "(SELECT MIN(c.position) FROM document_consideration c"
                                    + " WHERE c.document_id = d.id AND c.body = ?) IS NOT NULL",
                    question.body());
        }
        return asked;
    }

    private void found(Sought sought, boolean few) {
        if (few) {
            documents.setLength(0);
            documents.append(" FROM (").append(sought.ids()).append(") hit STRAIGHT_JOIN document d ON d.id = hit.id");
            arguments.addAll(sought.arguments());
        } else {
            and(sought.found(), sought.arguments().toArray());
        }
    }

    /** What everybody may read, along the index of this order. */
    ShelfSql listed(Order order) {
        return and(column(order) + " IS NOT NULL");
    }

    ShelfSql on(IssuedShelf shelf) {
        return switch (shelf.grouping()) {
            case NONE -> this;
            case TYPE -> and("d.type = ?", shelf.key());
            case BODY -> shelf.key().isEmpty() ? and("d.listed_body IS NULL") : and("d.listed_body = ?", shelf.key());
            case MONTH, DAY -> and("d.listed_at >= ? AND d.listed_at < ?", shelf.from(), shelf.until());
        };
    }

    void after(Order order, Place place) {
        String column = column(order);
        String onwards = order == Order.NEWEST ? "<" : ">";
        Object value = order == Order.SYMBOL ? place.symbol() : place.issuedAt();
        and(
                column + " " + onwards + "= ? AND (" + column + " " + onwards + " ? OR d.id " + onwards + " ?)",
                value,
                value,
                place.id());
    }

    static String column(Order order) {
        return order == Order.SYMBOL ? "d.listed_key" : "d.listed_at";
    }

    ShelfSql and(String condition, @Nullable Object... values) {
        conditions.append(" AND (").append(condition).append(")");
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /** The statement from {@code FROM} to the end of its conditions. */
    String text() {
        return documents.toString() + conditions;
    }

    @Nullable
    Object[] arguments(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
