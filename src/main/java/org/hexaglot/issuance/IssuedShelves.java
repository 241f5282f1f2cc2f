package org.hexaglot.issuance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.issuance.IssuedEntry.Place;
import org.hexaglot.issuance.IssuedQuestion.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * Issued documents shelf by shelf. Each statement is answered along an index in the order asked for. Joins the
 * transaction of the caller.
 */
public interface IssuedShelves {
    /** Those of a shelf that are issued in all their languages, after the given place; at most {@code limit}. */
    List<IssuedEntry> on(IssuedShelf shelf, IssuedQuestion question, @Nullable Place after, int limit);

    /**
     * How many of a shelf are issued in all their languages; of a question that narrows the list at most so many are
     * counted.
     */
    int count(IssuedShelf shelf, IssuedQuestion question, int most);

    /** All those of which some languages are out by exception; they are few. */
    List<IssuedEntry> byException(IssuedQuestion question);

    /** Bodies or types of documents, in no order; empty for those without a body, whether there are any or not. */
    List<String> keys(Grouping grouping);

    /** When the last document was issued before that. */
    Optional<Instant> lastBefore(Instant end, IssuedQuestion question);
}
