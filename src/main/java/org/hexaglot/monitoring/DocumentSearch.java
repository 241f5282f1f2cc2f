package org.hexaglot.monitoring;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.Standing;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents among many, only those that the person may read. Joins the transaction of the caller. Counts of a text
 * that very many documents are found by are up to half a minute old, as every one of them is looked at: they may differ by
 * what came or went since.
 */
public interface DocumentSearch {
    /** The documents asked for, in their order, after the given place; at most {@code limit}. */
    List<Place> find(DocumentQuestion question, Actor actor, Today today, @Nullable Place after, int limit);

    /** How many of the documents asked for have which standing. */
    Map<Standing, Integer> count(DocumentQuestion question, Actor actor, Today today);

    /** How many of the documents asked for are in which group, by the key of the group. */
    Map<String, Integer> count(DocumentQuestion question, ListGroup group, Actor actor, Today today);

    /**
     * Where a document stands in a list.
     *
     * @param isLast whether it is among those that have nothing to be ordered by
     * @param value what it was ordered by: milliseconds since 1970, or the sort key of the symbol
     */
    record Place(boolean isLast, String value, DocumentId id) {
        /** The parts of a cursor. */
        public List<String> parts(DocumentQuestion question) {
            return List.of(order(question), isLast ? "last" : "", value, id.value());
        }

        /** The place that a cursor names; one from a list in another order is refused. */
        public static @Nullable Place of(DocumentQuestion question, List<String> parts) {
            if (parts.isEmpty()) {
                return null;
            }
            boolean known = parts.size() == 4 && parts.get(0).equals(order(question));
            if (!known || question.order() != DocumentQuestion.Order.SYMBOL && !isNumber(parts.get(2))) {
                throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
            }
            return new Place(parts.get(1).equals("last"), parts.get(2), new DocumentId(parts.get(3)));
        }

        private static boolean isNumber(String text) {
            return text.length() < 18 && text.matches("-?[0-9]+");
        }

        private static String order(DocumentQuestion question) {
            return (question.descending() ? "-" : "") + question.order().code();
        }
    }
}
