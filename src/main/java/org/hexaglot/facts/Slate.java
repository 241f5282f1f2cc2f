package org.hexaglot.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text while it is read, letter for letter as long as the original: digits of all scripts and fullwidth forms are
 * ASCII in it, and what has been told is wiped out.
 */
final class Slate {
    private static final char WIPED = '\u0001';
    private static final int FULLWIDTH_FIRST = 0xFF01;
    private static final int FULLWIDTH_LAST = 0xFF5E;
    private static final int FULLWIDTH = 0xFEE0;

    private final StringBuilder letters;

    Slate(String text) {
        letters = new StringBuilder(text.length());
        text.chars().forEach(letter -> letters.append(folded((char) letter)));
    }

    private static char folded(char letter) {
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        if (letter >= FULLWIDTH_FIRST && letter <= FULLWIDTH_LAST) {
            return (char) (letter - FULLWIDTH);
        }
        return switch (letter) {
            case '\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> ' ';
            case '\u2066', '\u2067', '\u2068', '\u2069' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2009', '\u202F' -> '\u00A0';
            default -> letter;
        };
    }

    /** Tells each match in what is left; what is wiped by then is not found any more. */
    void each(Pattern pattern, Consumer<MatchResult> told) {
        Matcher matcher = pattern.matcher(letters.toString());
        while (matcher.find()) {
            told.accept(matcher.toMatchResult());
        }
    }

    void wipe(int start, int end) {
        for (int i = start; i < end; i++) {
            letters.setCharAt(i, WIPED);
        }
    }

    void wipe(Pattern pattern) {
        each(pattern, match -> wipe(match.start(), match.end()));
    }

    /** A run of letters. */
    record Word(int start, int end, String text) {}

    /** The words of what is left. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= letters.length(); i++) {
            boolean inside = i < letters.length() && Character.isLetter(letters.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(start, i, letters.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    /** Whether one of these stands in what is left: much quicker than to look for a pattern that begins with one. */
    boolean hasAny(Collection<String> pieces) {
        for (String piece : pieces) {
            if (letters.indexOf(piece) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasFigures() {
        return letters.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** What is left, with the wiped letters as control characters. */
    String left() {
        return letters.toString();
    }
}
