package org.hexaglot.web;

/**
 * A word in a column of a list that has its own place among the others, as states and steps have, whatever letter it
 * begins with.
 *
 * @param rank the smallest comes first
 */
public record Ranked(int rank, String word) {
    @Override
    public String toString() {
        return word;
    }
}
