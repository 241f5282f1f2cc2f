package org.hexaglot.content.okapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.CodedText;
import org.hexaglot.kernel.Language;

/** Translates without knowing a language: other letters, longer, all codes at their places. */
public final class Pseudo {
    private Pseudo() {}

    public static Map<String, String> translation(BilingualText text, Language language) {
        Map<String, String> targets = new LinkedHashMap<>();
        text.segments().forEach(segment -> targets.put(segment.id(), translated(segment.text(), language)));
        return targets;
    }

    public static String translated(String coded, Language language) {
        List<CodedText.Piece> pieces = new ArrayList<>();
        for (CodedText.Piece piece : CodedText.pieces(coded)) {
            pieces.add(
                    piece instanceof CodedText.Text text ? new CodedText.Text(letters(text.value(), language)) : piece);
        }
        return CodedText.of(pieces);
    }

    private static String letters(String text, Language language) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .forEach(c -> letters.appendCodePoint(
                        Character.isLetter(c)
                                ? switch (language) {
                                    case AR -> 0x0628 + c % 18;
                                    case ZH -> 0x4E00 + c % 500;
                                    case RU -> 0x0430 + c % 32;
                                    case EN, FR, ES -> 0x00E0 + c % 23;
                                }
                                : c));
        return letters.toString();
    }
}
