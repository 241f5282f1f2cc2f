package org.hexaglot.demo;

import java.util.List;
import org.hexaglot.kernel.Language;

/**
 * One language version of a document as it stands on paper, ready for {@link DocxWriter}: everything is text in that
 * language already.
 *
 * @param notes asterisk notes on the title, such as the explanation of a late submission
 */
public record DemoDocument(
        Language language,
        Masthead masthead,
        String title,
        List<String> notes,
        Numbering numbering,
        List<Block> blocks) {

    /** How paragraphs get their numbers: typed by the author, or by the word processor. */
    public enum Numbering {
        TYPED,
        AUTOMATIC
    }

    /**
     * The head of the first page.
     *
     * @param distribution with its label, such as {@code Distr.: General}
     * @param date the date of submission
     * @param original with its label, such as {@code Original: English}
     * @param jobNumber such as {@code 26-01234 (E)}, or empty on a manuscript
     * @param barcode such as {@code *2601234*}, or empty on a manuscript
     */
    public record Masthead(
            String organization,
            String organ,
            List<String> symbols,
            String distribution,
            String date,
            String language,
            String original,
            List<String> meetings,
            String jobNumber,
            String barcode) {}

    /** What follows the title, in order. */
    public sealed interface Block {}

    /** @param level 1 for a part or an annex, 2 for a section */
    public record Heading(int level, String text) implements Block {}

    /** @param number its number, or 0 for a paragraph without one */
    public record Paragraph(int number, List<Span> spans) implements Block {}

    /** @param footnote the note that hangs at the end of the text, or empty */
    public record Span(String text, String footnote) {}

    /** A table; the first row is its head, the first column holds labels. */
    public record Table(String caption, List<List<String>> rows, String source) implements Block {}
}
