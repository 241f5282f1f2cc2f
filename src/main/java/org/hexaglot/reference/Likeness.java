package org.hexaglot.reference;

import java.util.List;

/**
 * How alike two texts are, in percent: one less the words that must be changed, put in or taken out to make one of the
 * other, over the words of the longer. 100 means equal texts after {@link MatchText normalisation}; texts with the same
 * words that differ in their marks are 99 alike. The same texts always have the same figure.
 */
public final class Likeness {
    /** Texts that differ in their marks only. */
    public static final int SAME_WORDS = 99;

    private static final int ALL = 100;

    private Likeness() {}

    public static int of(MatchText one, MatchText other) {
        if (one.normal().equals(other.normal())) {
            return ALL;
        }
        return ofWords(codes(one.words()), codes(other.words()), 0);
    }

    /** A number for each word; equal words have equal numbers. */
    public static int[] codes(List<String> words) {
        int[] codes = new int[words.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(words.get(i));
        }
        return codes;
    }

    /** Spreads better than the sum that {@code String} takes, so that two words seldom share a number. */
    private static int code(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    /**
     * The figure for texts that are not equal, by the numbers of their words; at most {@link #SAME_WORDS}.
     *
     * @param least a lower figure may be answered as 0 without being reckoned to its end
     */
    public static int ofWords(int[] one, int[] other, int least) {
        int longer = Math.max(one.length, other.length);
        if (longer == 0) {
            return SAME_WORDS;
        }
        int mostEdits = longer * (ALL - least) / ALL;
        int edits = edits(one, other, mostEdits);
        return edits > mostEdits ? 0 : Math.min(SAME_WORDS, (longer - edits) * ALL / longer);
    }

    private static int edits(int[] one, int[] other, int most) {
        if (Math.abs(one.length - other.length) > most) {
            return most + 1;
        }
        int[] before = new int[other.length + 1];
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.length; j++) {
                int change = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] free = before;
            before = row;
            row = free;
        }
        return before[other.length];
    }
}
