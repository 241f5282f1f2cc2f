package org.hexaglot.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexaglot.content.Paragraph;
import org.hexaglot.facts.Fact;
import org.hexaglot.facts.FactRules;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Archived;

/**
 * Compares the language versions of one document paragraph by paragraph. What most languages state is taken for right;
 * where they are divided evenly, the original decides. Values are compared by whether they are there and not by how
 * often, since languages repeat or spare a year as their style has it; the order within a paragraph is that of the
 * grammar and is not compared.
 */
final class Concordance {
    private final Language original;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Language, Integer> shifts = new EnumMap<>(Language.class);
    private final Set<Language> unnumbered = EnumSet.noneOf(Language.class);

    private Concordance(Language original) {
        this.original = original;
    }

    /** @param original the language that decides, or any other where it is not there */
    static Comparison of(Language original, Map<Language, List<Paragraph>> versions) {
        return of(original, versions, List.of());
    }

    /** @param agreed passages that have to stand there as they were issued before */
    static Comparison of(Language original, Map<Language, List<Paragraph>> versions, List<Archived> agreed) {
        if (versions.size() < 2) {
            return new Comparison(List.of(), List.of(), 0, List.of());
        }
        Language pivot = versions.containsKey(original)
                ? original
                : versions.keySet().iterator().next();
        Passages.Found found = Passages.of(pivot, versions);
        Concordance concordance = new Concordance(pivot);
        Set<Language> compared = EnumSet.copyOf(versions.keySet());
        compared.removeAll(found.unlike());
        if (compared.size() > 1) {
            concordance.findUnnumbered(found.passages(), compared);
            found.passages().forEach(passage -> concordance.compare(passage, compared));
        }
        concordance.differences.addAll(AgreedComparison.of(original, versions, found.passages(), agreed));
        return new Comparison(
                compared.size() > 1 ? List.copyOf(compared) : List.of(),
                List.copyOf(found.unlike()),
                found.passages().size(),
                told(concordance.differences));
    }

    /** A version without a single typed number has them from the word processor; its numbers cannot be compared. */
    private void findUnnumbered(List<Passage> passages, Collection<Language> compared) {
        for (Language language : compared) {
            boolean marked = passages.stream()
                    .map(passage -> passage.versions.get(language))
                    .anyMatch(stated -> stated != null && stated.hasMark());
            if (!marked) {
                unnumbered.add(language);
            }
        }
    }

    private void compare(Passage passage, Set<Language> compared) {
        Map<Language, Stated> versions = passage.versions;
        if (versions.size() < compared.size()) {
            Set<Language> missing = EnumSet.copyOf(compared);
            missing.removeAll(versions.keySet());
            boolean fewHaveIt = versions.size() * 2 < compared.size()
                    || versions.size() * 2 == compared.size() && !versions.containsKey(original);
            boolean note = versions.values().iterator().next().form() == Stated.Form.NOTE;
            add(
                    note ? DifferenceKind.FOOTNOTE : DifferenceKind.PARAGRAPH,
                    passage,
                    fewHaveIt ? versions.keySet() : missing,
                    new Marked());
        }
        if (versions.size() < 2) {
            return;
        }
        if (!passage.moved.isEmpty()) {
            add(DifferenceKind.ORDER, passage, passage.moved, new Marked());
        }
        compareOne(DifferenceKind.FORM, passage, stated -> stated.form().name(), Set.of());
        compareOne(DifferenceKind.NUMBERING, passage, stated -> stated.facts().mark(), unnumbered);
        compareFacts(DifferenceKind.NUMBER, Fact.Kind.NUMBER, passage);
        compareFacts(DifferenceKind.PERCENTAGE, Fact.Kind.PERCENTAGE, passage);
        compareFacts(DifferenceKind.DATE, Fact.Kind.DATE, passage);
        compareFacts(DifferenceKind.SYMBOL, Fact.Kind.SYMBOL, passage);
    }

    private void compareOne(
            DifferenceKind kind, Passage passage, Function<Stated, String> property, Set<Language> without) {
        Map<Language, String> values = new EnumMap<>(Language.class);
        passage.versions.forEach((language, stated) -> {
            if (!without.contains(language)) {
                values.put(language, property.apply(stated));
            }
        });
        if (Set.copyOf(values.values()).size() < 2) {
            return;
        }
        String usual = usual(values);
        Set<Language> others = EnumSet.noneOf(Language.class);
        Marked marked = new Marked();
        values.forEach((language, value) -> {
            if (!value.equals(usual) && !(kind == DifferenceKind.NUMBERING && isShifted(language, value, usual))) {
                others.add(language);
            }
            marked.value(language, value.isEmpty() ? "–" : value);
        });
        if (!others.isEmpty()) {
            add(kind, passage, others, marked);
        }
    }

    /** Numbers after a paragraph more or less are all different, which is told once, at the first of them. */
    private boolean isShifted(Language language, String mark, String usual) {
        int shift = mark.isEmpty() || usual.isEmpty() ? 0 : Integer.parseInt(mark) - Integer.parseInt(usual);
        Integer before = shifts.put(language, shift);
        return shift != 0 && before != null && before == shift;
    }

    private String usual(Map<Language, String> values) {
        Map<String, Integer> times = new HashMap<>();
        values.forEach((language, value) -> times.merge(value, language == original ? 3 : 2, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void compareFacts(DifferenceKind kind, Fact.Kind factKind, Passage passage) {
        Map<Language, List<Fact>> stated = new EnumMap<>(Language.class);
        passage.versions.forEach((language, each) ->
                stated.put(language, source(passage, language).facts().of(factKind)));
        Set<String> agreed = agreed(stated);
        Set<Language> others = EnumSet.noneOf(Language.class);
        Marked marked = new Marked();
        Set<String> disputed = new LinkedHashSet<>();
        stated.forEach((language, facts) -> {
            for (String value : agreed) {
                if (!FactRules.states(facts, value, factKind, language)) {
                    others.add(language);
                    disputed.add(value);
                }
            }
            for (Fact fact : facts) {
                if (fact.firm()
                        && FactRules.isAsked(fact)
                        && fact.readings().stream().noneMatch(agreed::contains)) {
                    others.add(language);
                    disputed.addAll(fact.readings());
                }
            }
        });
        if (!others.isEmpty()) {
            stated.forEach((language, facts) -> facts.stream()
                    .filter(fact -> fact.readings().stream().anyMatch(disputed::contains))
                    .forEach(fact -> marked.fact(language, fact, passage.in(language))));
            add(kind, passage, others, marked);
        }
    }

    /** A text that was left as it stands in the original states what it states there, whatever the language. */
    private Stated source(Passage passage, Language language) {
        Stated own = passage.in(language);
        Stated there = passage.versions.get(original);
        return there != null && there.text().equals(own.text()) ? there : own;
    }

    /** What most state, the likeliest readings first: a fact that was taken for one value stands for no other. */
    private Set<String> agreed(Map<Language, List<Fact>> stated) {
        Map<String, Integer> times = new TreeMap<>();
        stated.values().forEach(facts -> facts.stream()
                .filter(fact -> fact.firm() && FactRules.isAsked(fact))
                .map(fact -> fact.readings().get(0))
                .distinct()
                .forEach(value -> times.merge(value, 1, Integer::sum)));
        Set<String> agreed = new LinkedHashSet<>();
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(value -> {
                    Set<Language> supporters = EnumSet.noneOf(Language.class);
                    stated.forEach((language, facts) -> {
                        if (facts.stream().anyMatch(fact -> fact.reads(value) && isFree(fact, agreed))) {
                            supporters.add(language);
                        }
                    });
                    int balance = supporters.size() * 2 - stated.size();
                    if (balance > 0 || balance == 0 && supporters.contains(original)) {
                        agreed.add(value);
                    }
                });
        return agreed;
    }

    private static boolean isFree(Fact fact, Set<String> agreed) {
        return !fact.firm() || fact.readings().stream().noneMatch(agreed::contains);
    }

    private void add(DifferenceKind kind, Passage passage, Collection<Language> languages, Marked marked) {
        Map<Language, Difference.Side> sides = new EnumMap<>(Language.class);
        passage.versions.forEach((language, stated) -> sides.put(language, marked.side(language, stated)));
        Stated anchor = passage.versions.getOrDefault(
                original, passage.versions.values().iterator().next());
        differences.add(Difference.of(
                kind,
                passage.position,
                passage.heading,
                languages.stream().sorted().toList(),
                sides,
                anchor.text()));
    }

    /** The same difference at several places, as in the cells of a table, gets a number from the second on. */
    private static List<Difference> told(List<Difference> found) {
        Map<String, Integer> times = new HashMap<>();
        return found.stream()
                .map(each -> {
                    int time = times.merge(each.id(), 1, Integer::sum);
                    return time == 1 ? each : each.numbered(time);
                })
                .collect(Collectors.toList());
    }
}
