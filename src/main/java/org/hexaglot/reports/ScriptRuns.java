package org.hexaglot.reports;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its script changes, because no one font has the letters of all six languages. */
public final class ScriptRuns {
    /** What letters a font must have. */
    public enum Script {
        ARABIC,
        CHINESE,
        /** Signs of standings, arrows and the like. */
        SIGNS,
        /** Latin, Cyrillic, digits and all the rest. */
        OTHER
    }

    public record Run(Script script, String text) {}

    private static final int FIRST_SIGN = 0x2190;
    private static final int LAST_SIGN = 0x2BFF;
    private static final int VARIATION = 0xFE0E;

    /** Begins a part with a direction of its own, as its first letter with a direction says (UAX 9). */
    public static final char FIRST_STRONG = '\u2068';

    /** Ends it. */
    public static final char END = '\u2069';

    private ScriptRuns() {}

    /** Words of a user inside a sentence: neither disturbs the order of the other. */
    public static String isolated(String words) {
        return FIRST_STRONG + words + END;
    }

    /** For readers that know the older embeddings only, word processors and spreadsheets among them. */
    public static String embedded(String text) {
        StringBuilder embedded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case FIRST_STRONG -> embedded.append(isRightToLeft(text.substring(i + 1), false) ? '\u202b' : '\u202a');
                case END -> embedded.append('\u202c');
                default -> embedded.append(letter);
            }
        }
        return embedded.toString();
    }

    /** The runs in the order of the text. The mark that asks for a plain sign is left out: fonts do not know it. */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Script present = Script.OTHER;
        for (int letter : text.codePoints().toArray()) {
            if (letter == VARIATION) {
                continue;
            }
            Script script = script(letter);
            if (script != present && !letters.isEmpty()) {
                runs.add(new Run(present, letters.toString()));
                letters.setLength(0);
            }
            present = script;
            letters.appendCodePoint(letter);
        }
        if (!letters.isEmpty()) {
            runs.add(new Run(present, letters.toString()));
        }
        return runs;
    }

    /** Whether the first letter with a direction runs from right to left; without any, as said. */
    public static boolean isRightToLeft(String text, boolean otherwise) {
        for (int letter : text.codePoints().toArray()) {
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                default -> {}
            }
        }
        return otherwise;
    }

    private static Script script(int letter) {
        if (letter >= FIRST_SIGN && letter <= LAST_SIGN) {
            return Script.SIGNS;
        }
        if (Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.ARABIC) {
            return Script.ARABIC;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case ARABIC -> Script.ARABIC;
            case HAN, BOPOMOFO, HIRAGANA, KATAKANA -> Script.CHINESE;
            default -> isWide(letter) ? Script.CHINESE : Script.OTHER;
        };
    }

    /** Punctuation of Chinese texts and forms of full width. */
    private static boolean isWide(int letter) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(letter);
        return block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }
}
