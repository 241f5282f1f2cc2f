package org.hexaglot.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds concepts in the orders of lists, along indexes. Joins the transaction of the caller. */
public interface TermSearch {
    /**
     * The concepts asked for, after the given place; at most {@code limit}.
     *
     * @param subject only those of this subject, or null
     */
    List<Place> find(TermQuestion question, @Nullable String subject, @Nullable Place after, int limit);

    /** Where a concept stands in the order asked for; empty when there is no such concept. */
    Optional<Place> place(TermQuestion question, long id);

    /** How many of the concepts asked for are in which group, by its subject or the name of its state. */
    Map<String, Integer> sizes(TermQuestion question);

    /**
     * Where a concept stands in a list.
     *
     * @param isLast whether it is among those that have nothing to be ordered by
     * @param value what it is ordered by
     */
    record Place(boolean isLast, String value, long id) {}
}
