package org.hexaglot.content;

import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text with its translation as it travels between us and the tool of a translator.
 *
 * @param origin names document, extraction and language; tools carry it along unread
 * @param before the passages of the document that comes before this one, with their translations
 */
public record Exchange(String origin, BilingualFormats.Languages languages, List<Unit> units, List<Offer> before) {
    public Exchange {
        units = List.copyOf(units);
        before = List.copyOf(before);
    }

    public Exchange(String origin, BilingualFormats.Languages languages, List<Unit> units) {
        this(origin, languages, units, List.of());
    }

    /**
     * One paragraph; the names of its segments begin with its own.
     *
     * @param terms that stand in it, the preferred first
     */
    public record Unit(String id, String lead, List<Entry> entries, List<Term> terms) {
        public Unit {
            entries = List.copyOf(entries);
            terms = List.copyOf(terms);
        }

        public Unit(String id, String lead, List<Entry> entries) {
            this(id, lead, entries, List.of());
        }
    }

    /**
     * One segment with its translation, empty when there is none.
     *
     * @param offered whether the translation is only offered by the memory and nobody has taken it yet
     * @param offers what was translated before, the best first
     */
    public record Entry(
            BilingualText.Segment segment, String target, SegmentState state, boolean offered, List<Offer> offers) {
        public Entry {
            offers = List.copyOf(offers);
        }

        public Entry(BilingualText.Segment segment, String target, SegmentState state) {
            this(segment, target, state, false, List.of());
        }
    }

    /**
     * A translation of the same or a similar text, without codes.
     *
     * @param likeness of the sources, in percent
     * @param quality likeness less what counts against the translation, in percent
     * @param source the text that was translated
     * @param origin where it stands: a symbol, or another name of its source
     * @param document the issued document in which it stands, or null for what was imported
     */
    public record Offer(
            Kind kind,
            int likeness,
            int quality,
            String source,
            String target,
            String origin,
            @Nullable DocumentId document) {
        /** What stands behind an offer, the safest first. */
        public enum Kind {
            /** Stands word for word in the document that comes before this one. */
            REPEATED,
            IN_CONTEXT,
            EXACT,
            FUZZY;

            /** Whether it is so sure that it is put in the place of the translation. */
            public boolean isSure() {
                return this == REPEATED || this == IN_CONTEXT;
            }
        }
    }

    /**
     * What something is called.
     *
     * @param note for the translator, empty when there is none
     */
    public record Term(String source, String target, String note) {}

    /**
     * What came back.
     *
     * @param origin as it was written, empty when the file names none
     * @param target the language that the file says it is translated into, or null when it says none of ours
     */
    public record Returned(String origin, @Nullable Language target, List<ReturnedEntry> entries) {
        public Returned {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One segment that came back.
     *
     * @param target coded text, empty when there is none
     * @param state as the tool says, or null when it says nothing
     */
    public record ReturnedEntry(
            String id,
            String source,
            String target,
            @Nullable SegmentState state) {}
}
