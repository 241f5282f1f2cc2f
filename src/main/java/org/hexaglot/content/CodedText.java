package org.hexaglot.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with its inline codes as numbered placeholders, in one plain string: {@code {1}} opens, {@code {/1}} closes,
 * {@code {2/}} stands by itself, and a brace of the text is doubled. What a code stands for (a footnote mark, a field,
 * bold) stays in the original file; translators move codes and never make or lose one.
 */
public final class CodedText {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{|\\{(/?)(\\d{1,6})(/?)\\}");

    private static final Pattern NUMBER = Pattern.compile("\\s*\\p{Nd}{1,4}[.．、]");

    private CodedText() {}

    /** A stretch of coded text. */
    public sealed interface Piece permits Text, Code {}

    /** Letters as the reader sees them. */
    public record Text(String value) implements Piece {}

    /** A placeholder; opening and closing of a pair share a number. */
    public record Code(int number, Kind kind) implements Piece {
        @Override
        public String toString() {
            return switch (kind) {
                case OPENING -> "{" + number + "}";
                case CLOSING -> "{/" + number + "}";
                case ALONE -> "{" + number + "/}";
            };
        }
    }

    /** Where a code stands to others. */
    public enum Kind {
        OPENING,
        CLOSING,
        ALONE
    }

    public static List<Piece> pieces(String coded) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = TOKEN.matcher(coded);
        int from = 0;
        while (matcher.find()) {
            text.append(coded, from, matcher.start());
            from = matcher.end();
            if (matcher.group(2) == null) {
                text.append('{');
                continue;
            }
            flush(text, pieces);
            pieces.add(code(matcher));
        }
        text.append(coded, from, coded.length());
        flush(text, pieces);
        return pieces;
    }

    private static Code code(Matcher matcher) {
        Kind kind = Kind.OPENING;
        if (!matcher.group(1).isEmpty()) {
            kind = Kind.CLOSING;
        } else if (!matcher.group(3).isEmpty()) {
            kind = Kind.ALONE;
        }
        return new Code(Integer.parseInt(matcher.group(2)), kind);
    }

    private static void flush(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    public static String of(List<? extends Piece> pieces) {
        StringBuilder coded = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Text text) {
                coded.append(escaped(text.value()));
            } else {
                coded.append(piece);
            }
        }
        return coded.toString();
    }

    /** Plain text as coded text. */
    public static String escaped(String text) {
        return text.replace("{", "{{");
    }

    /** The letters alone. */
    public static String plain(String coded) {
        StringBuilder plain = new StringBuilder(coded.length());
        for (Piece piece : pieces(coded)) {
            if (piece instanceof Text text) {
                plain.append(text.value());
            }
        }
        return plain.toString();
    }

    /** The letters for people to read: a number that only a code, its tabulator, keeps from the text stands apart. */
    public static String shown(String coded) {
        StringBuilder shown = new StringBuilder(coded.length() + 1);
        for (Piece piece : pieces(coded)) {
            if (piece instanceof Text text) {
                shown.append(text.value());
            } else if (isNumber(shown)) {
                shown.append(' ');
            }
        }
        return shown.toString();
    }

    /** Whether the beginning of a text is no more than the number of a paragraph. */
    public static boolean isNumber(CharSequence beginning) {
        return NUMBER.matcher(beginning).matches();
    }

    /** The codes in their order. */
    public static List<Code> codes(String coded) {
        return pieces(coded).stream()
                .filter(Code.class::isInstance)
                .map(Code.class::cast)
                .toList();
    }

    /**
     * A translation without codes with those of its source: what stands before the first letter or digit there goes to
     * its beginning, what stands after the last to the same place at its end. Empty when a code stands in between, since
     * nobody knows where it belongs in the translation.
     *
     * @param plain text without codes
     */
    public static String dressed(String source, String plain) {
        StringBuilder head = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        StringBuilder end = new StringBuilder();
        boolean begun = false;
        boolean punctuated = false;
        for (Piece piece : pieces(source)) {
            if (piece instanceof Text text) {
                begun |= hasLetters(text.value());
                if (hasLetters(text.value()) && (!inner.isEmpty() || !end.isEmpty())) {
                    return "";
                }
                punctuated = begun && !Character.isLetterOrDigit(lastVisible(text.value()));
            } else if (!begun) {
                head.append(piece);
            } else {
                (punctuated ? end : inner).append(piece);
            }
        }
        int last = afterLetters(plain);
        return head + escaped(plain.substring(0, last)) + inner + escaped(plain.substring(last)) + end;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int lastVisible(String text) {
        String stripped = text.stripTrailing();
        return stripped.isEmpty() ? ' ' : stripped.codePointBefore(stripped.length());
    }

    private static int afterLetters(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    /**
     * What is wrong with the codes of a target, in the words of the report: {@code code-missing},
     * {@code code-unknown}, {@code code-order}; empty when all are there, once each, and pairs do not
     * cross.
     */
    public static String fault(String source, String target) {
        List<String> missing = new ArrayList<>(names(source));
        for (String code : names(target)) {
            if (!missing.remove(code)) {
                return "code-unknown";
            }
        }
        if (!missing.isEmpty()) {
            return "code-missing";
        }
        return isNested(codes(target)) ? "" : "code-order";
    }

    private static List<String> names(String coded) {
        return codes(coded).stream().map(Code::toString).toList();
    }

    /** Of the pairs that are whole here, the one that opened last closes first. */
    private static boolean isNested(List<Code> codes) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Code code : codes) {
            if (code.kind() == Kind.OPENING) {
                open.push(code.number());
            } else if (code.kind() == Kind.CLOSING && codes.contains(new Code(code.number(), Kind.OPENING))) {
                open.removeIf(number -> !codes.contains(new Code(number, Kind.CLOSING)));
                if (open.isEmpty() || open.pop() != code.number()) {
                    return false;
                }
            }
        }
        return true;
    }
}
