package org.hexaglot.content;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What a word is, the same in every language (ADR 0007). A word is a run of characters between spaces or dashes that
 * has at least one letter or digit: {@code l'Assemblée}, {@code A/62/89}, {@code self-revised}, {@code 1.} are one
 * each, a lone dash or bullet is none. A number grouped by no-break spaces is one. Letters of scripts without spaces
 * (Han, kana) count as characters and {@value #CHARACTERS} of them as {@value #WORDS} words, rounded up over the whole
 * text. Marks that shape or direct text (kashida, vowel signs, soft hyphens, joiners) never make or part a word.
 *
 * <p>The rules go by script and not by the language of the document, so that a quotation counts the same everywhere.
 */
public final class WordRules {
    /** Changes with every change of the rules. */
    public static final String VERSION = "words-1";

    private static final int CHARACTERS = 8;
    private static final int WORDS = 5;
    private static final int KASHIDA = 0x0640;
    private static final int KANA_LENGTH = 0x30FC;

    private WordRules() {}

    /** Words between spaces, and characters of scripts without spaces, not yet made into words. */
    public record Tally(int spaced, int characters) {
        public static final Tally NONE = new Tally(0, 0);

        public Tally plus(Tally other) {
            return new Tally(spaced + other.spaced, characters + other.characters);
        }

        public int words() {
            return spaced + (characters * WORDS + CHARACTERS - 1) / CHARACTERS;
        }
    }

    /** The words of one text by itself. */
    public static int count(String text) {
        return tally(text).words();
    }

    public static Tally tally(String text) {
        int spaced = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isUnspaced(c)) {
                characters++;
                inWord = false;
            } else if (parts(text, i, c)) {
                inWord = false;
            } else if (!inWord && isSubstance(c)) {
                spaced++;
                inWord = true;
            }
            i += Character.charCount(c);
        }
        return new Tally(spaced, characters);
    }

    private static boolean isSubstance(int c) {
        return UCharacter.isLetterOrDigit(c) && c != KASHIDA
                || UCharacter.getType(c) == UCharacterCategory.LETTER_NUMBER;
    }

    /** Whether this character is counted by itself, as in Chinese. */
    static boolean isUnspaced(int c) {
        return c == KANA_LENGTH
                || c > 0x2E7F
                        && UCharacter.isLetter(c)
                        && switch (UScript.getScript(c)) {
                            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> true;
                            default -> false;
                        };
    }

    private static boolean parts(String text, int index, int c) {
        return switch (c) {
            case '\u2014', '\u2015', '\u2026' -> true;
            case '\u00A0', '\u2007', '\u2009', '\u202F' -> !isBetweenDigits(text, index);
            default -> UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE) || isWide(c);
        };
    }

    /** Full-width punctuation parts words as a space does: there is none after it. */
    private static boolean isWide(int c) {
        return c >= 0x3000
                && switch (UCharacter.getType(c)) {
                    case UCharacterCategory.START_PUNCTUATION,
                            UCharacterCategory.END_PUNCTUATION,
                            UCharacterCategory.OTHER_PUNCTUATION,
                            UCharacterCategory.DASH_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isBetweenDigits(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && UCharacter.isDigit(text.charAt(index - 1))
                && UCharacter.isDigit(text.charAt(index + 1));
    }
}
