package org.hexaglot.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexaglot.facts.Fact;
import org.hexaglot.facts.FactRules;
import org.hexaglot.facts.Facts;
import org.hexaglot.kernel.Language;

/**
 * Numbers, dates and symbols that one side states and the other does not (domain.md, section 7), told as what they are:
 * numbers of paragraphs, notes and resolutions by the words before them.
 */
final class FactsCheck implements SegmentCheck {
    @Override
    public void check(Pair pair, Consumer<Alarm> alarms) {
        Facts source = Facts.of(pair.source(), pair.from());
        Facts target = pair.target().equals(pair.source()) ? source : Facts.of(pair.target(), pair.into());
        Map<CheckKind, List<Spot>> inSource = new EnumMap<>(CheckKind.class);
        Map<CheckKind, List<Spot>> inTarget = new EnumMap<>(CheckKind.class);
        mark(source, target, inSource, inTarget);
        unmet(source, target, pair.source(), pair.from(), pair.into(), inSource);
        unmet(target, source, pair.target(), pair.into(), pair.from(), inTarget);
        for (CheckKind kind : CheckKind.values()) {
            List<Spot> left = inSource.getOrDefault(kind, List.of());
            List<Spot> right = inTarget.getOrDefault(kind, List.of());
            if (!left.isEmpty() || !right.isEmpty()) {
                alarms.accept(new Alarm(kind, left, right, ""));
            }
        }
        letters(pair, alarms);
    }

    /** The number that the paragraph bears; it may stand elsewhere in the text, as in a heading turned round. */
    private static void mark(
            Facts source, Facts target, Map<CheckKind, List<Spot>> inSource, Map<CheckKind, List<Spot>> inTarget) {
        if (source.mark().equals(target.mark())) {
            return;
        }
        if (isUnmet(source.mark(), target)) {
            add(inSource, CheckKind.PARAGRAPHS, new Spot(0, source.mark().length()));
        }
        if (isUnmet(target.mark(), source)) {
            add(inTarget, CheckKind.PARAGRAPHS, new Spot(0, target.mark().length()));
        }
    }

    private static boolean isUnmet(String mark, Facts other) {
        return !mark.isEmpty()
                && (!other.mark().isEmpty()
                        || other.of(Fact.Kind.NUMBER).stream().noneMatch(fact -> fact.reads(mark)));
    }

    private static void unmet(
            Facts stated,
            Facts other,
            String text,
            Language language,
            Language otherLanguage,
            Map<CheckKind, List<Spot>> spots) {
        References references = References.in(text, language);
        for (Fact fact : stated.all()) {
            if (fact.firm() && FactRules.isAsked(fact) && !isStated(fact, other, otherLanguage)) {
                Spot spot = new Spot(fact.start(), fact.end());
                add(spots, kind(fact, spot, references, text), spot);
            }
        }
    }

    private static boolean isStated(Fact fact, Facts other, Language language) {
        List<Fact> candidates = other.of(fact.kind());
        return fact.readings().stream()
                .anyMatch(value -> FactRules.states(candidates, value, fact.kind(), language)
                        || fact.kind() == Fact.Kind.NUMBER && value.equals(other.mark()));
    }

    private static CheckKind kind(Fact fact, Spot spot, References references, String text) {
        return switch (fact.kind()) {
            case DATE -> CheckKind.DATES;
            case PERCENTAGE -> CheckKind.NUMBERS;
            case NUMBER -> references.kind(spot, CheckKind.NUMBERS);
            case SYMBOL ->
                Character.isDigit(text.charAt(fact.start()))
                                || text.substring(fact.start(), fact.end()).contains("/RES/")
                        ? CheckKind.RESOLUTIONS
                        : CheckKind.SYMBOLS;
        };
    }

    private static void letters(Pair pair, Consumer<Alarm> alarms) {
        List<Spot> lost = SubparagraphLetters.lost(pair);
        if (!lost.isEmpty()) {
            alarms.accept(new Alarm(CheckKind.PARAGRAPHS, lost, List.of(), ""));
        }
    }

    private static void add(Map<CheckKind, List<Spot>> spots, CheckKind kind, Spot spot) {
        List<Spot> of = spots.computeIfAbsent(kind, none -> new ArrayList<>());
        if (of.stream().noneMatch(spot::overlaps)) {
            of.add(spot);
        }
    }
}
