package org.hexaglot.content.okapi;

import java.util.Comparator;
import org.hexaglot.content.Paragraph.Kind;

/** What the parts of a package are to a reader. */
final class Parts {
    /** Main text, then footnotes, endnotes, charts, headers and footers. */
    static final Comparator<Kind> READING_ORDER = Comparator.comparingInt(Parts::place);

    private Parts() {}

    /** The kind of the paragraphs of a part, as far as its name says it. */
    static Kind kind(String part) {
        if (part.matches("word/footnotes\\d*\\.xml")) {
            return Kind.FOOTNOTE;
        }
        if (part.matches("word/endnotes\\d*\\.xml")) {
            return Kind.ENDNOTE;
        }
        if (part.matches("word/(?:header|footer)\\d*\\.xml|styles\\.xml")) {
            return Kind.HEADER_FOOTER;
        }
        return part.matches("word/(?:charts|diagrams)/.*") ? Kind.CHART : Kind.BODY;
    }

    /** Building blocks are not part of the document. */
    static boolean isRead(String part) {
        return !part.startsWith("word/glossary/");
    }

    private static int place(Kind kind) {
        return switch (kind) {
            case BODY, HEADING, TABLE, TEXT_BOX, HIDDEN -> 0;
            case FOOTNOTE -> 1;
            case ENDNOTE -> 2;
            case CHART -> 3;
            case HEADER_FOOTER -> 4;
        };
    }
}
