package org.hexaglot.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexaglot.content.Paragraph;
import org.hexaglot.kernel.Language;

/**
 * All language versions of one document brought together: each passage with its text in every language that has it.
 * What stands in some languages only is kept with these.
 */
final class AlignedText {
    private AlignedText() {}

    /**
     * The passages in the order of the document.
     *
     * @param original the language against which all others are aligned; another where it is not there
     */
    static List<Map<Language, String>> of(Language original, Map<Language, List<Paragraph>> versions) {
        Map<Language, List<Paragraph>> read = new EnumMap<>(Language.class);
        versions.forEach((language, paragraphs) -> read.put(language, comparable(paragraphs)));
        if (read.isEmpty()) {
            return List.of();
        }
        Language pivot =
                read.containsKey(original) ? original : read.keySet().iterator().next();
        List<Paragraph> spine = read.getOrDefault(pivot, List.of());
        List<Map<Language, String>> passages = new ArrayList<>();
        for (Paragraph paragraph : spine) {
            Map<Language, String> passage = new EnumMap<>(Language.class);
            passage.put(pivot, paragraph.text());
            passages.add(passage);
        }
        Map<Integer, List<Map<Language, String>>> extra = new TreeMap<>();
        read.forEach((language, paragraphs) -> {
            if (language != pivot) {
                join(language, spine, paragraphs, passages, extra);
            }
        });
        return woven(passages, extra);
    }

    /** Main text and notes with something to compare; no headers and footers. */
    private static List<Paragraph> comparable(Collection<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind().isCounted() && paragraph.kind() != Paragraph.Kind.HIDDEN)
                .filter(paragraph -> !MatchText.of(paragraph.text()).isEmpty())
                .toList();
    }

    private static void join(
            Language language,
            List<Paragraph> spine,
            List<Paragraph> paragraphs,
            List<Map<Language, String>> passages,
            Map<Integer, List<Map<Language, String>>> extra) {
        int reached = 0;
        int place = 0;
        for (Alignment.Pair pair : Alignment.of(spine, paragraphs)) {
            alone(language, paragraphs.subList(reached, pair.from()), extra, place);
            String text = paragraphs.subList(pair.from(), pair.to()).stream()
                    .map(Paragraph::text)
                    .collect(Collectors.joining("\n"));
            passages.get(pair.left()).put(language, text);
            reached = pair.to();
            place = pair.left() + 1;
        }
        alone(language, paragraphs.subList(reached, paragraphs.size()), extra, place);
    }

    private static void alone(
            Language language, List<Paragraph> paragraphs, Map<Integer, List<Map<Language, String>>> extra, int place) {
        for (Paragraph paragraph : paragraphs) {
            extra.computeIfAbsent(place, none -> new ArrayList<>()).add(Map.of(language, paragraph.text()));
        }
    }

    private static List<Map<Language, String>> woven(
            List<Map<Language, String>> passages, Map<Integer, List<Map<Language, String>>> extra) {
        List<Map<Language, String>> all = new ArrayList<>();
        for (int i = 0; i <= passages.size(); i++) {
            all.addAll(extra.getOrDefault(i, List.of()));
            if (i < passages.size()) {
                all.add(passages.get(i));
            }
        }
        return all;
    }
}
