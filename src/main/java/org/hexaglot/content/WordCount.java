package org.hexaglot.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many words a document has, and by which rules.
 *
 * @param total what counts against a limit: everything except headers and footers
 * @param byKind each kind by itself, headers and footers included; rounding makes the sum of Chinese kinds differ from
 *     the total by a word or two
 * @param rulesVersion the rules and libraries that gave these figures; counts of different versions are not compared
 */
public record WordCount(int total, Map<Paragraph.Kind, Integer> byKind, String rulesVersion) {
    public WordCount {
        byKind = Map.copyOf(byKind);
    }

    public static WordCount of(List<Paragraph> paragraphs, String rulesVersion) {
        WordRules.Tally total = WordRules.Tally.NONE;
        Map<Paragraph.Kind, WordRules.Tally> kinds = new EnumMap<>(Paragraph.Kind.class);
        for (Paragraph paragraph : paragraphs) {
            WordRules.Tally tally = WordRules.tally(paragraph.text());
            kinds.merge(paragraph.kind(), tally, WordRules.Tally::plus);
            total = paragraph.kind().isCounted() ? total.plus(tally) : total;
        }
        Map<Paragraph.Kind, Integer> words = new EnumMap<>(Paragraph.Kind.class);
        kinds.forEach((kind, tally) -> words.put(kind, tally.words()));
        return new WordCount(total.words(), words, rulesVersion);
    }
}
