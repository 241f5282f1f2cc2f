package org.hexaglot.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into segments for translation, in the order in which it is worked on: the text of the document first, then
 * footnotes, headers and the other parts.
 *
 * @param rules names filter, segmentation rules and word rules together; the same rules give the same segments
 */
public record BilingualText(String rules, List<Unit> units) {
    public BilingualText {
        units = List.copyOf(units);
    }

    /** All segments in order. */
    public List<Segment> segments() {
        return units.stream().flatMap(unit -> unit.segments().stream()).toList();
    }

    /**
     * One paragraph.
     *
     * @param id made of part, place and content; the same file gives the same ids
     * @param part the part of the package, {@code word/document.xml}
     * @param lead coded text before the first segment: blanks and codes that nobody translates
     */
    public record Unit(String id, String part, Paragraph.Kind kind, String lead, List<Segment> segments) {
        public Unit {
            segments = List.copyOf(segments);
        }

        /** The coded text of the whole paragraph. */
        public String coded() {
            return joined(segments.stream().map(Segment::text).toList());
        }

        /** The coded text of the paragraph with other texts in place of its segments. */
        public String joined(List<String> texts) {
            StringBuilder joined = new StringBuilder(lead);
            for (int i = 0; i < segments.size(); i++) {
                joined.append(texts.get(i)).append(segments.get(i).after());
            }
            return joined.toString();
        }
    }

    /**
     * What is translated at a time: a sentence, a heading, a cell.
     *
     * @param id the unit's, a dot and the place in it from 1
     * @param text coded text (see {@link CodedText})
     * @param after coded text up to the next segment, mostly a blank or nothing
     * @param words by the rules of {@link WordRules}
     */
    public record Segment(String id, String text, String after, int words) {
        public static Segment of(String id, String text, String after) {
            return new Segment(id, text, after, WordRules.count(CodedText.plain(text)));
        }
    }

    /** The ids of all segments, in order. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        units.forEach(unit -> unit.segments().forEach(segment -> ids.add(segment.id())));
        return ids;
    }
}
