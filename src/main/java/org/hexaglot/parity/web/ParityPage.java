package org.hexaglot.parity.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.parity.DifferenceKind;
import org.hexaglot.parity.ParityFindings.Check;
import org.hexaglot.parity.ParityFindings.Finding;
import org.hexaglot.parity.ParityFindings.Tally;
import org.hexaglot.web.Address;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The six languages side by side, where they differ.
 *
 * @param check null when nothing was compared yet
 * @param places those with open differences first
 * @param more how many places are not shown
 * @param form what was typed when a waiver was refused
 * @param refused the difference whose waiver was refused, or empty
 */
public record ParityPage(
        Document document,
        @Nullable Check check,
        int open,
        List<Place> places,
        int more,
        Map<DifferenceKind, Tally> tallies,
        boolean mayWaive,
        Form form,
        String refused) {
    public String href() {
        return "/documents/" + document.id();
    }

    /** Whether anybody let a difference pass. */
    public boolean isAnyWaived() {
        return places.stream()
                .flatMap(place -> place.items().stream())
                .anyMatch(item -> item.finding().waiver() != null);
    }

    public Form form(String difference) {
        return difference.equals(refused) ? form : Form.EMPTY;
    }

    /**
     * A paragraph in which languages differ, in one or several ways.
     *
     * @param number that its author gave it, or empty
     */
    public record Place(int position, String number, String heading, List<Item> items, List<Column> columns) {
        public boolean isOpen() {
            return items.stream().anyMatch(item -> item.finding().isOpen());
        }
    }

    /** One difference, with the name of whoever let it pass. */
    public record Item(Finding finding, @Nullable String waivedBy) {}

    /** The paragraph in one language; without pieces where the language does not have it. */
    public record Column(Language language, boolean differs, List<Piece> pieces, List<Former> archived) {}

    /**
     * An agreed passage as it was issued before, what the present text does not have marked.
     *
     * @param symbol empty when it is the passage as it was marked
     */
    public record Former(String symbol, List<Piece> pieces) {
        /** The issued document in this language. */
        public String href(Language language) {
            return "/documents/" + Address.symbol(symbol) + "?lang=" + language.code();
        }
    }

    /** A stretch of a paragraph. */
    public record Piece(String text, boolean marked) {}
}
