package org.hexaglot.content.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Paragraph.Kind;

/**
 * What kind each paragraph of a part is. Okapi gives text without its place, so the parts are read once more for it and
 * the two are brought together by the letters of the paragraph, in order.
 */
final class Anatomy {
    private final Map<String, Map<String, Deque<Kind>>> parts = new HashMap<>();

    void add(String part, String text, Kind kind) {
        String letters = letters(text);
        if (!letters.isEmpty() && kind != Kind.BODY) {
            parts.computeIfAbsent(part, unused -> new HashMap<>())
                    .computeIfAbsent(letters, unused -> new ArrayDeque<>())
                    .add(kind);
        }
    }

    /** The kind of the next paragraph with these letters, or the one given when the part knows none. */
    Paragraph paragraph(String part, String text, Kind otherwise) {
        Deque<Kind> kinds = parts.getOrDefault(part, Map.of()).get(letters(text));
        if (kinds == null) {
            return new Paragraph(text, otherwise);
        }
        return new Paragraph(text, kinds.size() > 1 ? kinds.remove() : kinds.element());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
