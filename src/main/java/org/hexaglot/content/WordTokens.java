package org.hexaglot.content;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text cut where a reader sees words: runs of letters and digits, single Han characters, spaces, marks. Nothing is lost. */
final class WordTokens {
    private WordTokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int kind = kind(c, i);
            if (i > 0 && kind != before) {
                tokens.add(text.substring(start, i));
                start = i;
            }
            before = kind;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            tokens.add(text.substring(start));
        }
        return tokens;
    }

    /** 1 for letters, 2 for spaces; anything else stands alone, told from its neighbour by its own place. */
    private static int kind(int c, int place) {
        if (WordRules.isUnspaced(c)) {
            return place + 3;
        }
        if (UCharacter.isLetterOrDigit(c) || isMark(c)) {
            return 1;
        }
        return UCharacter.isUWhiteSpace(c) ? 2 : place + 3;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /** How often each word comes; spaces left out. */
    static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        for (String token : of(text)) {
            if (!token.isBlank()) {
                bag.merge(token, 1, Integer::sum);
            }
        }
        return bag;
    }

    /** Common words of two bags, twice, over all words: 1 for the same words, 0 for none in common. */
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> small = one.size() <= other.size() ? one : other;
        Map<String, Integer> large = small == one ? other : one;
        int common = 0;
        for (Map.Entry<String, Integer> word : small.entrySet()) {
            common += Math.min(word.getValue(), large.getOrDefault(word.getKey(), 0));
        }
        int all = size(one) + size(other);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
