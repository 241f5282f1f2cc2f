package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.content.SentenceRules;
import org.hexaglot.kernel.Language;

/**
 * Cuts a passage into its sentences, so that a sentence is found by itself as well. A translation is cut into as many
 * parts as its source has sentences; where a translator made more of them, neighbours are kept together by length, and
 * where they made fewer, the passage is remembered as a whole only.
 */
@Singleton
final class Sentences {
    private final SentenceRules rules;

    Sentences(SentenceRules rules) {
        this.rules = rules;
    }

    String version() {
        return rules.version();
    }

    /** The sentences in order, in the languages that have as many as the original; empty when there is only one. */
    List<Map<Language, String>> of(Language original, Map<Language, String> passage) {
        String text = passage.get(original);
        List<String> source = text == null ? List.of() : rules.sentences(original, text);
        if (source.size() < 2) {
            return List.of();
        }
        List<Map<Language, String>> sentences = new ArrayList<>();
        source.forEach(sentence -> sentences.add(new EnumMap<>(Map.of(original, sentence))));
        passage.forEach((language, translation) -> {
            List<String> cut = language == original ? source : cut(language, translation, source);
            for (int i = 0; i < cut.size(); i++) {
                sentences.get(i).put(language, cut.get(i));
            }
        });
        return sentences.stream().filter(sentence -> sentence.size() > 1).toList();
    }

    /** A translation in one part for each of the sentences that it translates; empty when it has fewer. */
    List<String> cut(Language language, String translation, List<String> source) {
        List<String> found = rules.sentences(language, translation);
        if (found.size() <= source.size()) {
            return found.size() == source.size() ? found : List.of();
        }
        return together(found, source, isUnspaced(language) ? "" : " ");
    }

    private static boolean isUnspaced(Language language) {
        return language == Language.ZH;
    }

    /** Each part ends where its share of the whole length comes closest to that of its source. */
    private static List<String> together(List<String> found, List<String> source, String joint) {
        double whole = found.stream().mapToInt(String::length).sum();
        double wholeSource = source.stream().mapToInt(String::length).sum();
        List<String> parts = new ArrayList<>();
        int from = 0;
        double reached = 0;
        double aim = 0;
        for (int i = 0; i < source.size(); i++) {
            aim += source.get(i).length() / wholeSource;
            int latest = found.size() - (source.size() - i - 1);
            int to = from + 1;
            reached += found.get(from).length();
            while (to < latest
                    && (i == source.size() - 1
                            || isCloser(reached / whole, found.get(to).length() / whole, aim))) {
                reached += found.get(to++).length();
            }
            parts.add(found.subList(from, to).stream().collect(Collectors.joining(joint)));
            from = to;
        }
        return parts;
    }

    private static boolean isCloser(double reached, double more, double aim) {
        return Math.abs(reached + more - aim) < Math.abs(reached - aim);
    }
}
