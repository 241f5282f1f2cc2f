package org.hexaglot.parity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.facts.Fact;
import org.hexaglot.kernel.Language;

/** Collects, while a difference is described, the values of each language and where they stand. */
final class Marked {
    private final Map<Language, List<String>> values = new EnumMap<>(Language.class);
    private final Map<Language, List<Integer>> marks = new EnumMap<>(Language.class);

    void value(Language language, String value) {
        List<String> known = values.computeIfAbsent(language, none -> new ArrayList<>());
        if (!known.contains(value)) {
            known.add(value);
        }
    }

    void fact(Language language, Fact fact, Stated stated) {
        value(language, stated.text().substring(fact.start(), fact.end()).strip());
        List<Integer> places = marks.computeIfAbsent(language, none -> new ArrayList<>());
        if (places.isEmpty() || places.get(places.size() - 1) <= fact.start()) {
            places.add(fact.start());
            places.add(fact.end());
        }
    }

    Difference.Side side(Language language, Stated stated) {
        return new Difference.Side(
                stated.text(), values.getOrDefault(language, List.of()), marks.getOrDefault(language, List.of()), null);
    }
}
