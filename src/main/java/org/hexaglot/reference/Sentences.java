package org.hexaglot.reference;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * Cuts a passage into its sentences where all languages have the same number of them, so that a sentence is found by
 * itself as well.
 */
final class Sentences {
    private static final Pattern NO_END = Pattern.compile(
            "^\\p{Nd}{1,4}[.．]\\s*$|(^|[\\s(«“])(\\p{L}|paras?|Nos?|art|arts|vol|chap|sect|St|Mr|Ms|Mrs|Dr|рис|гл|ст|п|пп|par|párr|párrs|núm|núms|No)[.．]\\s*$",
            Pattern.CASE_INSENSITIVE);

    private Sentences() {}

    /** The sentences in order; empty when there is only one or the languages differ in their number. */
    static List<Map<Language, String>> of(Map<Language, String> passage) {
        Map<Language, List<String>> cut = new HashMap<>();
        passage.forEach((language, text) -> cut.put(language, of(language, text)));
        List<Integer> counts = cut.values().stream().map(List::size).distinct().toList();
        if (cut.size() < 2 || counts.size() != 1 || counts.get(0) < 2) {
            return List.of();
        }
        List<Map<Language, String>> sentences = new ArrayList<>();
        for (int i = 0; i < counts.get(0); i++) {
            Map<Language, String> sentence = new EnumMap<>(Language.class);
            for (Map.Entry<Language, List<String>> each : cut.entrySet()) {
                sentence.put(each.getKey(), each.getValue().get(i));
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    static List<String> of(Language language, String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int to = breaks.first(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to > from
                    && (to == text.length()
                            || !NO_END.matcher(text.substring(from, to)).find())) {
                String sentence = text.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = to;
            }
        }
        return sentences;
    }
}
