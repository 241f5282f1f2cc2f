package org.hexaglot.reference;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is compared and never as it is shown (domain.md, section 7): letter case, compatibility and presentation
 * forms, kashida, vowel signs that only help reading, invisible marks, kinds of spaces, quotes and dashes, and the digits
 * of the several systems do not tell two texts apart.
 *
 * @param normal the text without these differences
 * @param hash 64 bits of {@code normal}; equal texts have equal hashes, others practically never
 * @param words what is compared word by word: runs of letters and digits, single characters of scripts without spaces
 */
public record MatchText(String normal, long hash, List<String> words) {
    /** Changes with every change of the rules; stored hashes and indexes of another version are made anew. */
    public static final int VERSION = 1;

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final int KASHIDA = 0x0640;

    public MatchText {
        words = List.copyOf(words);
    }

    public static MatchText of(String text) {
        String normal = normalised(text);
        return new MatchText(normal, hash(normal), words(normal));
    }

    /** Whether there is anything to compare: a letter or a digit. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The text with the differences that do not matter taken out. */
    public static String normalised(String text) {
        String folded = FOLD.normalize(text);
        StringBuilder normal = new StringBuilder(folded.length());
        boolean space = true;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (UCharacter.isUWhiteSpace(c) || Character.isISOControl(c)) {
                if (!space) {
                    normal.append(' ');
                }
                space = true;
            } else if (!isUnmeant(c)) {
                normal.appendCodePoint(plain(c));
                space = false;
            }
        }
        int end = normal.length();
        return end > 0 && normal.charAt(end - 1) == ' ' ? normal.substring(0, end - 1) : normal.toString();
    }

    private static boolean isUnmeant(int c) {
        return c == KASHIDA || UCharacter.getType(c) == Character.FORMAT || c >= 0x064B && c <= 0x0652 || c == 0x0670;
    }

    private static int plain(int c) {
        if (c < 0x80) {
            return c;
        }
        int digit = UCharacter.digit(c, 10);
        if (digit >= 0 && UCharacter.isDigit(c)) {
            return '0' + digit;
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.DASH)) {
            return '-';
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.QUOTATION_MARK)) {
            return c == 0x2018 || c == 0x2019 || c == 0x201B ? '\'' : '"';
        }
        return c;
    }

    /** The hash alone. */
    public static long hashOf(String text) {
        return hash(normalised(text));
    }

    private static List<String> words(String normal) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean alone = isUnspaced(c);
            boolean inside = !alone && (UCharacter.isLetterOrDigit(c) || isMark(c));
            if (!inside && start >= 0) {
                words.add(normal.substring(start, i));
                start = -1;
            }
            if (alone) {
                words.add(normal.substring(i, next));
            } else if (inside && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(normal.substring(start));
        }
        return words;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a character stands for itself, as in Chinese. */
    public static boolean isUnspaced(int c) {
        return c > 0x2E7F
                && UCharacter.isLetter(c)
                && switch (UScript.getScript(c)) {
                    case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> true;
                    default -> false;
                };
    }

    private static long hash(String normal) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
