package org.hexaglot.content;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text with its translation as it travels between us and the tool of a translator.
 *
 * @param origin names document, extraction and language; tools carry it along unread
 */
public record Exchange(String origin, BilingualFormats.Languages languages, List<Unit> units) {
    public Exchange {
        units = List.copyOf(units);
    }

    /** One paragraph; the names of its segments begin with its own. */
    public record Unit(String id, String lead, List<Entry> entries) {
        public Unit {
            entries = List.copyOf(entries);
        }
    }

    /** One segment with its translation, empty when there is none. */
    public record Entry(BilingualText.Segment segment, String target, SegmentState state) {}

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
