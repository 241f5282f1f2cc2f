package org.hexaglot.content;

import java.util.List;

/**
 * The text of a file that passed every check.
 *
 * @param mediaType the real one, whatever was declared
 * @param paragraphs those with text, main text first, then footnotes, endnotes, charts, headers and footers
 */
public record DocumentText(String mediaType, List<Paragraph> paragraphs, WordCount words, List<Remark> remarks) {
    public DocumentText {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }

    /** The texts of the paragraphs, for comparison. */
    public List<String> lines() {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    int letters() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }
}
