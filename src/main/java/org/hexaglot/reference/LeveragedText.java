package org.hexaglot.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.WordRules;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.MatchWeights;
import org.hexaglot.planning.Rules;
import org.hexaglot.translation.Leverage.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, paragraph by paragraph, and asks the memory for each: for the whole paragraph first, whose
 * translation is then cut like its source, and for the single sentences where the paragraph is not there.
 */
final class LeveragedText implements Comparison {
    private static final int WHOLE = 100;

    private final Memory memory;
    private final Sentences sentences;
    private final Language source;
    private final List<Language> targets;
    private final @Nullable ReferenceDocument reference;
    private final Figures figures;
    private final Map<Language, MatchSheet.Counting> counts = new EnumMap<>(Language.class);
    private final Set<Long> seen = new HashSet<>();
    private WordRules.Tally words = WordRules.Tally.NONE;
    private int segments;
    private @Nullable String previous;

    LeveragedText(
            Memory memory,
            Sentences sentences,
            Language source,
            List<Language> targets,
            @Nullable ReferenceDocument reference,
            Figures figures) {
        this.memory = memory;
        this.sentences = sentences;
        this.source = source;
        this.targets = targets;
        this.reference = reference;
        this.figures = figures;
        targets.forEach(target -> counts.put(target, new MatchSheet.Counting()));
    }

    /** Where the figures of a reading end up. */
    record Figures(MatchSheets sheets, Rules rules, Clock clock) {
        Map<Language, Integer> keep(long extraction, Language source, LeveragedText text) {
            Instant now = clock.instant();
            MatchWeights weights = rules.matchWeights(LocalDate.ofInstant(now, ZoneOffset.UTC));
            List<MatchSheet.Line> lines = new ArrayList<>();
            Map<Language, Integer> net = new EnumMap<>(Language.class);
            text.counts.forEach((target, count) -> {
                MatchSheet.Line line = count.line(target, weights);
                lines.add(line);
                net.put(target, line.netWords());
            });
            sheets.keep(extraction, new MatchSheet(source, text.segments, text.words.words(), lines), weights, now);
            return net;
        }
    }

    @Override
    public Map<Language, Integer> keep(long extraction) {
        return figures.keep(extraction, source, this);
    }

    @Override
    public List<Map<Language, List<Offer>>> next(List<Unit> units, @Nullable Unit following) {
        List<Map<Language, List<Offer>>> offers = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Unit next = i + 1 < units.size() ? units.get(i + 1) : following;
            List<Map<Language, List<Match>>> found = paragraph(unit, next == null ? null : text(next));
            for (int k = 0; k < found.size(); k++) {
                count(unit, k, found.get(k));
                offers.add(offers(found.get(k)));
            }
            previous = text(unit);
        }
        return offers;
    }

    private List<Map<Language, List<Match>>> paragraph(Unit unit, @Nullable String next) {
        String text = text(unit);
        boolean single = unit.segments().size() == 1;
        Map<Language, List<Match>> whole = memory.lookUp(
                new Passage(text, previous, next), source, targets, single ? memory.threshold() : WHOLE, reference);
        if (single) {
            return List.of(whole);
        }
        List<String> parts = unit.segments().stream()
                .map(segment -> CodedText.plain(segment.text()))
                .toList();
        List<Map<Language, List<Match>>> found = new ArrayList<>();
        parts.forEach(part -> found.add(new EnumMap<>(Language.class)));
        Set<Language> open = EnumSet.noneOf(Language.class);
        for (Language target : targets) {
            if (!cut(whole.getOrDefault(target, List.of()), target, parts, found)) {
                open.add(target);
            }
        }
        if (!open.isEmpty()) {
            List<Passage> passages = Memory.inOrder(parts);
            for (int i = 0; i < parts.size(); i++) {
                found.get(i).putAll(memory.lookUp(passages.get(i), source, open, memory.threshold(), reference));
            }
        }
        return found;
    }

    /** Deals the translations of a whole paragraph out to its sentences; false when none can be. */
    private boolean cut(
            List<Match> whole, Language target, List<String> parts, List<Map<Language, List<Match>>> found) {
        boolean any = false;
        for (Match match : whole) {
            List<String> translations = sentences.cut(target, match.text(), parts);
            for (int i = 0; i < translations.size(); i++) {
                found.get(i)
                        .computeIfAbsent(target, none -> new ArrayList<>())
                        .add(match.of(source, parts.get(i), translations.get(i)));
            }
            any |= !translations.isEmpty();
        }
        return any;
    }

    private void count(Unit unit, int place, Map<Language, List<Match>> found) {
        String text = CodedText.plain(unit.segments().get(place).text());
        boolean repetition = !seen.add(MatchText.hashOf(text));
        if (!unit.kind().isCounted()) {
            return;
        }
        segments++;
        words = words.plus(WordRules.tally(text));
        counts.forEach((target, count) -> {
            List<Match> best = found.getOrDefault(target, List.of());
            MatchBand band = MatchBand.of(best.isEmpty() ? null : best.get(0));
            count.add(repetition && band != MatchBand.REUSE ? MatchBand.REPETITION : band, text);
        });
    }

    private Map<Language, List<Offer>> offers(Map<Language, List<Match>> found) {
        Map<Language, List<Offer>> offers = new EnumMap<>(Language.class);
        found.forEach((target, matches) -> offers.put(
                target, matches.stream().map(match -> offer(match, source)).toList()));
        return offers;
    }

    static Offer offer(Match match, Language source) {
        String symbol = match.unit().source().symbol();
        return new Offer(
                Offer.Kind.valueOf(match.kind().name()),
                match.likeness(),
                match.score(),
                match.unit().text(source),
                match.text(),
                symbol == null || symbol.isBlank() ? match.unit().source().collection() : symbol,
                match.unit().source().document());
    }

    private static String text(Unit unit) {
        return CodedText.plain(unit.coded());
    }
}
