package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.SegmentState;
import org.hexaglot.document.Revisions;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.Leverage.Comparison;

/**
 * Compares a text that is being prepared with what was translated before, for all languages at once and part by part,
 * so that what is held at a time does not grow with the text. What is sure, because it stands in the document before or
 * between the same neighbours, is put where no translation is yet, as an offer that nobody has taken (ADR 0019).
 */
@Singleton
final class Pretranslation {
    private static final int PARAGRAPHS_AT_ONCE = 200;

    private final Leverage leverage;
    private final Segments segments;
    private final Extractions extractions;
    private final Revisions revisions;

    Pretranslation(Leverage leverage, Segments segments, Extractions extractions, Revisions revisions) {
        this.leverage = leverage;
        this.segments = segments;
        this.extractions = extractions;
        this.revisions = revisions;
    }

    /**
     * What came of it.
     *
     * @param net words with the work that is left in them, by language
     * @param offered how many translations are offered, in all languages together
     */
    record Result(Map<Language, Integer> net, int offered) {}

    /** Offers translations for the segments that were just kept for this extraction. */
    Result offer(DocumentId document, long extraction, Language source, BilingualText text, Instant now) {
        List<Language> targets =
                Language.OFFICIAL.stream().filter(target -> target != source).toList();
        Map<Language, Set<Integer>> taken = new EnumMap<>(Language.class);
        targets.forEach(target -> taken.put(
                target, new HashSet<>(segments.targets(extraction, target).keySet())));
        Comparison comparison = leverage.compare(document, source, targets);
        EarlierCodes codes = new EarlierCodes(segments, extractions, revisions);
        List<Unit> units = text.units();
        int position = 0;
        int offered = 0;
        for (int from = 0; from < units.size(); from += PARAGRAPHS_AT_ONCE) {
            int to = Math.min(units.size(), from + PARAGRAPHS_AT_ONCE);
            List<Unit> part = units.subList(from, to);
            Chunk chunk = new Chunk(taken, codes, now);
            List<Map<Language, List<Offer>>> found = comparison.next(part, to < units.size() ? units.get(to) : null);
            int place = 0;
            for (Unit unit : part) {
                for (Segment segment : unit.segments()) {
                    chunk.add(position++, segment.text(), found.get(place++));
                }
            }
            offered += keep(extraction, chunk);
        }
        return new Result(comparison.keep(extraction), offered);
    }

    private int keep(long extraction, Chunk chunk) {
        chunk.targets.forEach((language, targets) -> segments.translate(extraction, language, targets));
        return chunk.targets.values().stream().mapToInt(List::size).sum();
    }

    /** The offers of one part of the text. */
    private static final class Chunk {
        private final Map<Language, List<TargetSegment>> targets = new HashMap<>();
        private final Map<Language, Set<Integer>> taken;
        private final EarlierCodes codes;
        private final Instant now;

        Chunk(Map<Language, Set<Integer>> taken, EarlierCodes codes, Instant now) {
            this.taken = taken;
            this.codes = codes;
            this.now = now;
        }

        void add(int position, String source, Map<Language, List<Offer>> offers) {
            offers.forEach((language, all) -> {
                if (!taken.getOrDefault(language, Set.of()).contains(position)) {
                    String target = sure(source, all, language);
                    if (!target.isEmpty()) {
                        targets.computeIfAbsent(language, none -> new ArrayList<>())
                                .add(new TargetSegment(
                                        position, target, SegmentState.INITIAL, TargetSegment.MEMORY, null, now));
                    }
                }
            });
        }

        /** The first sure translation that can carry the codes of the source; empty when there is none. */
        private String sure(String source, List<Offer> offers, Language language) {
            return offers.stream()
                    .filter(offer -> offer.kind().isSure())
                    .map(offer -> coded(source, offer, language))
                    .filter(target -> !target.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** Codes at the ends go to the ends; others where the earlier translation had them. */
        private String coded(String source, Offer offer, Language language) {
            String dressed = CodedText.dressed(source, offer.target());
            return dressed.isEmpty() ? codes.carried(source, offer, language) : dressed;
        }
    }
}
