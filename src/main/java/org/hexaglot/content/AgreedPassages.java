package org.hexaglot.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves that passages agreed by Member States came out of editing word for word as they went in (plan A/71/6, domain.md
 * section 7). Only white space may differ: every run of it, no-break spaces included, is one space.
 */
public final class AgreedPassages {
    private final List<String> lines;
    private final String text;

    private AgreedPassages(List<String> lines) {
        this.lines = lines;
        this.text = String.join("\n", lines);
    }

    /** Reads a text once, in order to look several passages up in it. */
    public static AgreedPassages in(List<Paragraph> paragraphs) {
        return new AgreedPassages(lines(paragraphs.stream().map(Paragraph::text)));
    }

    /**
     * A passage that is no longer there.
     *
     * @param passage as agreed, one line for each paragraph
     * @param nearest the text that resembles it most, likewise; empty when nothing does
     * @param difference what changed from the passage to the nearest text
     */
    public record Violation(String passage, String nearest, List<Piece> difference) {
        public Violation {
            difference = List.copyOf(difference);
        }
    }

    /**
     * The passages that do not stand in the text word for word, in the order given.
     *
     * @param passages each one paragraph, a part of one, or several paragraphs that follow each other, a line each
     */
    public static List<Violation> check(List<String> passages, DocumentText after) {
        AgreedPassages text = in(after.paragraphs());
        List<Violation> violations = new ArrayList<>();
        for (String passage : passages) {
            if (!text.has(passage)) {
                String agreed = asAgreed(passage);
                String nearest = text.nearest(passage);
                violations.add(new Violation(agreed, nearest, TextComparison.pieces(agreed, nearest)));
            }
        }
        return violations;
    }

    /** Whether the passage stands here word for word. */
    public boolean has(String passage) {
        return stands(asAgreed(passage), text);
    }

    /** The text that resembles the passage most, a line for each paragraph; empty when nothing does. */
    public String nearest(String passage) {
        return nearest(asAgreed(passage), lines).orElse("");
    }

    private static String asAgreed(String passage) {
        return String.join("\n", lines(Arrays.stream(passage.split("\\R"))));
    }

    private static List<String> lines(Stream<String> paragraphs) {
        return paragraphs
                .map(AgreedPassages::normalised)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String normalised(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : Character.toString(c))
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", " ");
    }

    /** Found as whole words: "not be" does not stand in "cannot be". */
    private static boolean stands(String passage, String text) {
        if (passage.isEmpty()) {
            return true;
        }
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
            if (!joined(text, at) && !joined(text, at + passage.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters on both sides of a place belong to one word. */
    private static boolean joined(String text, int place) {
        if (place == 0 || place == text.length()) {
            return false;
        }
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        return isSpaced(before) && isSpaced(after);
    }

    private static boolean isSpaced(int c) {
        return Character.isLetterOrDigit(c) && !WordRules.isUnspaced(c);
    }

    /** As many paragraphs in a row as the passage has, with the most words in common. */
    private static Optional<String> nearest(String passage, List<String> lines) {
        int height = Math.max(1, Math.min(lines.size(), passage.split("\n").length));
        Map<String, Integer> agreed = WordTokens.bag(passage);
        List<Map<String, Integer>> bags = lines.stream().map(WordTokens::bag).toList();
        double best = 0;
        int place = -1;
        for (int i = 0; i + height <= lines.size(); i++) {
            Map<String, Integer> window = new HashMap<>();
            for (Map<String, Integer> bag : bags.subList(i, i + height)) {
                bag.forEach((word, count) -> window.merge(word, count, Integer::sum));
            }
            double likeness = WordTokens.likeness(agreed, window);
            if (likeness > best) {
                best = likeness;
                place = i;
            }
        }
        return place < 0 ? Optional.empty() : Optional.of(String.join("\n", lines.subList(place, place + height)));
    }
}
