package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.WordRules;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.MatchWeights;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Compares the passages of a text with the memory, for all languages at once. Joins the transaction of the caller. */
@Singleton
public class MatchAnalysis {
    private static final int LEAST = 75;

    private final Memory memory;
    private final Rules rules;
    private final Clock clock;

    MatchAnalysis(Memory memory, Rules rules, Clock clock) {
        this.memory = memory;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is offered for one passage.
     *
     * @param repetition whether it stood in the text before
     * @param best by language; those without are new
     */
    public record Offered(String text, boolean repetition, Map<Language, Match> best) {}

    /** The best offer for each passage in its order. */
    public List<Offered> offers(
            List<String> passages,
            Language source,
            Collection<Language> targets,
            @Nullable ReferenceDocument reference) {
        Set<Long> seen = new HashSet<>();
        List<Offered> offered = new ArrayList<>();
        for (Passage passage : Memory.inOrder(passages)) {
            boolean repetition = !seen.add(MatchText.hashOf(passage.text()));
            Map<Language, Match> best = new EnumMap<>(Language.class);
            memory.lookUp(passage, source, targets, LEAST, reference)
                    .forEach((target, matches) -> best.put(target, matches.get(0)));
            offered.add(new Offered(passage.text(), repetition, best));
        }
        return offered;
    }

    /** The same as figures. */
    public MatchSheet sheet(List<Offered> offers, Language source, Collection<Language> targets) {
        Map<Language, MatchSheet.Counting> counts = new EnumMap<>(Language.class);
        targets.stream()
                .filter(target -> target != source)
                .forEach(target -> counts.put(target, new MatchSheet.Counting()));
        WordRules.Tally words = WordRules.Tally.NONE;
        for (Offered offered : offers) {
            words = words.plus(WordRules.tally(offered.text()));
            counts.forEach((target, count) -> count.add(band(offered, target), offered.text()));
        }
        List<MatchSheet.Line> lines = new ArrayList<>();
        MatchWeights weights = rules.matchWeights(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        counts.forEach((target, count) -> lines.add(count.line(target, weights)));
        return new MatchSheet(source, offers.size(), words.words(), lines);
    }

    /** What is verified as reuse counts as such even where it is repeated. */
    private static MatchBand band(Offered offered, Language target) {
        MatchBand band = MatchBand.of(offered.best().get(target));
        return offered.repetition() && band != MatchBand.REUSE ? MatchBand.REPETITION : band;
    }
}
