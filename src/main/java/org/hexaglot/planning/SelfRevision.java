package org.hexaglot.planning;

/**
 * Bounds of self-revision.
 *
 * @param benchmarkShare share of the words of a language, between 0 and 1, that goes out self-revised at most
 * @param wordsPerDocument a document with more words is always revised by a second person
 */
public record SelfRevision(double benchmarkShare, int wordsPerDocument) {
    public boolean isAllowedFor(long words) {
        return words <= wordsPerDocument;
    }
}
