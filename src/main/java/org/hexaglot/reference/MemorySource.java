package org.hexaglot.reference;

import java.time.LocalDate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit of the memory comes from.
 *
 * @param collection what it came with: the paragraphs of a document, the sentences of one, an import
 * @param ordinal its place there from 1; neighbours follow each other
 * @param imported whether it came in a file instead of being issued here
 * @param document the issued document, or null
 * @param symbol of the document, as printed, or as an import says
 * @param body the body that considers the document
 * @param dated day of issuance, or as an import says
 * @param department of the author
 * @param original language in which the text was written
 */
public record MemorySource(
        String collection,
        int ordinal,
        boolean imported,
        @Nullable DocumentId document,
        @Nullable String symbol,
        @Nullable String body,
        @Nullable LocalDate dated,
        @Nullable String department,
        @Nullable Language original) {

    private static final String SENTENCES = "/s";

    /** The collection of the paragraphs of a document. */
    public static String paragraphs(DocumentId document) {
        return document.value();
    }

    /** The collection of the sentences of those paragraphs that have several. */
    public static String sentences(DocumentId document) {
        return document.value() + SENTENCES;
    }

    public static String imported(long importId) {
        return "import:" + importId;
    }

    /** Whether this is a part of a passage that is in the memory as a whole as well. */
    public boolean isPart() {
        return collection.endsWith(SENTENCES);
    }

    public MemorySource at(String otherCollection, int place) {
        return new MemorySource(otherCollection, place, imported, document, symbol, body, dated, department, original);
    }
}
