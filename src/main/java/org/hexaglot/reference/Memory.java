package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MemoryIndex.Candidate;
import org.hexaglot.reference.MemoryUnits.Found;
import org.jspecify.annotations.Nullable;

/** Asks the translation memory. Nothing in it is of an unissued or restricted document. */
@Singleton
public class Memory {
    private static final int ALL = 100;
    private static final int MOST_EXACT = 50;
    private static final int MOST_ALIKE = 30;

    private final MemoryUnits units;
    private final MemoryIndex index;
    private final MemorySettings settings;
    private final Clock clock;

    Memory(MemoryUnits units, MemoryIndex index, MemorySettings settings, Clock clock) {
        this.units = units;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    public int threshold() {
        return settings.threshold();
    }

    /**
     * What the memory offers for a passage: by language those that have offers, the best first.
     *
     * @param threshold likeness in percent below which nothing is offered
     * @param reference the document matched first, or null
     */
    @Transactional(readOnly = true)
    public Map<Language, List<Match>> lookUp(
            Passage passage,
            Language source,
            Collection<Language> targets,
            int threshold,
            @Nullable ReferenceDocument reference) {
        MatchText text = MatchText.of(passage.text());
        if (text.isEmpty()) {
            return Map.of();
        }
        List<Found> exact = units.exact(source, text.hash(), MOST_EXACT).stream()
                .filter(found -> MatchText.normalised(found.unit().text(source)).equals(text.normal()))
                .toList();
        MemoryUnit repeated = reference == null ? null : reference.repeating(text);
        Map<Language, List<Match>> offers = new EnumMap<>(Language.class);
        Set<Language> open = new LinkedHashSet<>();
        for (Language target : targets) {
            if (target != source) {
                List<Match> found = sure(passage, exact, repeated, target);
                offers.put(target, found);
                if (found.isEmpty()) {
                    open.add(target);
                }
            }
        }
        if (!open.isEmpty() && threshold < ALL) {
            addAlike(offers, open, source, text, threshold);
        }
        offers.replaceAll((target, found) -> best(found));
        offers.values().removeIf(List::isEmpty);
        return offers;
    }

    private List<Match> sure(Passage passage, List<Found> exact, @Nullable MemoryUnit repeated, Language target) {
        List<Match> matches = new ArrayList<>();
        if (repeated != null && repeated.isIn(target)) {
            matches.add(new Match(Match.Kind.REPEATED, ALL, ALL, target, repeated));
        }
        for (Found found : exact) {
            if (found.unit().isIn(target)) {
                Match.Kind kind = isInContext(passage, found) ? Match.Kind.IN_CONTEXT : Match.Kind.EXACT;
                matches.add(new Match(kind, ALL, ALL - penalty(found.unit(), target), target, found.unit()));
            }
        }
        return matches;
    }

    private static boolean isInContext(Passage passage, Found found) {
        return isSame(passage.previous(), found.previous()) && isSame(passage.next(), found.next());
    }

    private static boolean isSame(@Nullable String neighbour, long hash) {
        return neighbour == null ? hash == 0 : hash != 0 && MatchText.hashOf(neighbour) == hash;
    }

    private void addAlike(
            Map<Language, List<Match>> offers, Set<Language> open, Language source, MatchText text, int threshold) {
        Language only = open.size() == 1 ? open.iterator().next() : null;
        List<Candidate> alike = index.alike(source, text, threshold, only, MOST_ALIKE);
        Map<Long, MemoryUnit> found =
                units.byIds(alike.stream().map(Candidate::unit).toList());
        for (Candidate candidate : alike) {
            MemoryUnit unit = found.get(candidate.unit());
            for (Language target : open) {
                if (unit != null && unit.isIn(target)) {
                    int score = Math.max(0, candidate.likeness() - penalty(unit, target));
                    offers.computeIfAbsent(target, none -> new ArrayList<>())
                            .add(new Match(Match.Kind.FUZZY, candidate.likeness(), score, target, unit));
                }
            }
        }
    }

    /** Equal translations are offered once, with the best that stands behind them. */
    private List<Match> best(List<Match> found) {
        Set<String> seen = new HashSet<>();
        return found.stream()
                .sorted(Match.BEST_FIRST)
                .filter(match -> seen.add(match.text()))
                .limit(settings.offers())
                .toList();
    }

    private int penalty(MemoryUnit unit, Language target) {
        int penalty =
                switch (unit.origin(target)) {
                    case IN_HOUSE -> 0;
                    case CONTRACTUAL -> settings.contractualPenalty();
                    case IMPORTED -> settings.importedPenalty();
                };
        LocalDate dated = unit.source().dated();
        boolean old = dated != null
                && dated.isBefore(
                        LocalDate.now(clock.withZone(java.time.ZoneOffset.UTC)).minusYears(settings.oldYears()));
        return old ? penalty + settings.oldPenalty() : penalty;
    }

    /** Passages of one text in their order: each is asked with its neighbours. */
    public static List<Passage> inOrder(List<String> texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            passages.add(new Passage(
                    texts.get(i), i == 0 ? null : texts.get(i - 1), i + 1 == texts.size() ? null : texts.get(i + 1)));
        }
        return passages;
    }

    /** The passages of a document and their sentences that have both languages, in their order. */
    @Transactional(readOnly = true)
    public List<MemoryUnit> passages(DocumentId document, Language source, Language target) {
        List<MemoryUnit> passages = new ArrayList<>(units.of(MemorySource.paragraphs(document)));
        passages.addAll(units.of(MemorySource.sentences(document)));
        passages.removeIf(unit -> !unit.isIn(source) || !unit.isIn(target));
        return passages;
    }

    /** The document with these units as the one that is matched first. */
    @Transactional(readOnly = true)
    public ReferenceDocument reference(DocumentId document, Language source) {
        Map<Long, List<MemoryUnit>> byHash = new HashMap<>();
        for (String collection : List.of(MemorySource.paragraphs(document), MemorySource.sentences(document))) {
            for (MemoryUnit unit : units.of(collection)) {
                if (unit.isIn(source)) {
                    byHash.computeIfAbsent(MatchText.hashOf(unit.text(source)), none -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
        return new ReferenceDocument(byHash);
    }
}
