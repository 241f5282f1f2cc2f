package org.hexaglot.content;

/**
 * One paragraph of a document as a reader sees it.
 *
 * @param text without markup; tabs and forced line breaks are kept
 */
public record Paragraph(String text, Kind kind) {
    /** What the file says a paragraph is; {@link #BODY} when it says nothing. */
    public enum Kind {
        BODY,
        HEADING,
        TABLE,
        TEXT_BOX,
        /** Every letter of it is marked as hidden. */
        HIDDEN,
        FOOTNOTE,
        ENDNOTE,
        /** Text in a chart or a diagram. */
        CHART,
        /** Headers and footers: masthead furniture, not counted. */
        HEADER_FOOTER;

        /** Whether its words count against a limit (see {@link WordRules}). */
        public boolean isCounted() {
            return this != HEADER_FOOTER;
        }
    }
}
