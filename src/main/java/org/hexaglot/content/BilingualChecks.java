package org.hexaglot.content;

import java.util.List;
import org.hexaglot.content.BilingualFormats.Languages;

/**
 * What can be said of a translation beside its source in any trade: that it lost codes or blanks, has a word twice or
 * broken characters. Safe for use by several threads.
 */
public interface BilingualChecks {
    /** In the order of the pairs. */
    List<Suspicion> check(Languages languages, List<Pair> pairs);

    /** Coded texts of one segment. */
    record Pair(String source, String target) {}

    /** What is suspected. */
    enum Kind {
        CODES,
        BLANKS,
        REPEATED,
        BROKEN
    }

    /**
     * Something suspected in one pair.
     *
     * @param pair its index
     * @param from where it begins in the letters of the target (see {@link CodedText#plain})
     * @param to where the text goes on; the same place when nothing is there to be shown
     * @param codes those that are missing or too many
     */
    record Suspicion(int pair, Kind kind, int from, int to, List<String> codes) {
        public Suspicion {
            codes = List.copyOf(codes);
        }
    }
}
