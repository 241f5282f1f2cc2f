package org.hexaglot.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Language;

/**
 * What one paragraph states in one language.
 *
 * @param mark the number it bears, such as {@code 12}; empty when it bears none or a letter, since the letters of lists
 *     differ from language to language
 * @param all in the order of the text
 */
public record Facts(String mark, List<Fact> all) {
    public Facts {
        all = List.copyOf(all);
    }

    /** Reads the facts of a paragraph; what is told by each reader is wiped out for those after it. */
    public static Facts of(String text, Language language) {
        Slate slate = new Slate(text);
        String mark = Marks.read(slate);
        List<Fact> facts = new ArrayList<>();
        if (slate.hasFigures()) {
            Noise.wipe(slate);
            facts.addAll(SymbolReader.read(slate, language));
            facts.addAll(Noise.hours(slate));
        }
        facts.addAll(DateReader.read(slate));
        facts.addAll(NumberReader.read(slate, language));
        facts.addAll(NumberWords.read(slate, language));
        facts.sort(Comparator.comparingInt(Fact::start));
        return new Facts(mark, facts);
    }

    public List<Fact> of(Fact.Kind kind) {
        return all.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The values that other languages must state too. */
    public List<String> firmValues() {
        return all.stream()
                .filter(Fact::firm)
                .map(fact -> fact.readings().get(0))
                .distinct()
                .sorted()
                .toList();
    }

    /** All values that its facts can be read as. */
    public Set<String> readings() {
        Set<String> readings = new HashSet<>();
        all.forEach(fact -> readings.addAll(fact.readings()));
        return readings;
    }
}
