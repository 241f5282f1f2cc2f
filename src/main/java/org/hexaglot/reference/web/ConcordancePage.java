package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Marks;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.reference.MemoryUnit;
import org.hexaglot.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/concordance}.
 *
 * @param total passages found, exact up to a thousand
 */
public record ConcordancePage(
        String query, @Nullable Language source, @Nullable Language target, Listing<Row> rows, long total) {

    /**
     * One passage, however often it was issued.
     *
     * @param pieces its text, the words that were asked for marked
     * @param beside languages shown beside it
     * @param places where it stands, at least one
     */
    public record Row(
            MemoryUnit unit, Language language, List<Marks.Piece> pieces, List<Language> beside, List<Place> places) {
        public Row {
            pieces = List.copyOf(pieces);
            beside = List.copyOf(beside);
            places = List.copyOf(places);
        }

        public Place first() {
            return places.get(0);
        }

        /** The places after the first. */
        public List<Place> others() {
            return places.subList(1, places.size());
        }
    }

    /** @param href where the document can be read, or null */
    public record Place(MemorySource source, @Nullable String href) {}
}
