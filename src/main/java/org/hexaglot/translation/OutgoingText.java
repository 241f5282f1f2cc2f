package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.Leverage.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what goes out of a text for one language: its segments with the translations there are, what the memory
 * offers for each today, and its terms. Joins the transaction of the caller.
 */
@Singleton
final class OutgoingText {
    private static final int PARAGRAPHS_AT_ONCE = 200;

    private final Segments segments;
    private final Leverage leverage;

    OutgoingText(Segments segments, Leverage leverage) {
        this.segments = segments;
        this.leverage = leverage;
    }

    Exchange of(Extraction extraction, Languages languages) {
        BilingualText text =
                SourceSegments.text(Objects.requireNonNull(extraction.rules()), segments.of(extraction.id()));
        Map<Integer, TargetSegment> targets = segments.targets(extraction.id(), languages.target());
        Comparison comparison =
                leverage.compare(extraction.document(), languages.source(), List.of(languages.target()));
        List<BilingualText.Unit> all = text.units();
        List<Exchange.Unit> units = new ArrayList<>();
        int position = 0;
        for (int from = 0; from < all.size(); from += PARAGRAPHS_AT_ONCE) {
            int to = Math.min(all.size(), from + PARAGRAPHS_AT_ONCE);
            List<BilingualText.Unit> part = all.subList(from, to);
            List<Map<Language, List<Exchange.Offer>>> offers =
                    comparison.next(part, to < all.size() ? all.get(to) : null);
            int place = 0;
            for (BilingualText.Unit unit : part) {
                List<Exchange.Entry> entries = new ArrayList<>();
                for (BilingualText.Segment segment : unit.segments()) {
                    entries.add(entry(
                            segment,
                            targets.get(position++),
                            offers.get(place++).getOrDefault(languages.target(), List.of())));
                }
                units.add(new Exchange.Unit(unit.id(), unit.lead(), entries, terms(unit, languages)));
            }
        }
        return new Exchange(
                PackageOrigin.of(extraction, languages.target()).text(),
                languages,
                units,
                leverage.before(extraction.document(), languages.source(), languages.target()));
    }

    private List<Exchange.Term> terms(BilingualText.Unit unit, Languages languages) {
        return leverage.terms(languages.source(), languages.target(), CodedText.plain(unit.coded()));
    }

    private static Exchange.Entry entry(
            BilingualText.Segment segment, @Nullable TargetSegment target, List<Exchange.Offer> offers) {
        return target == null
                ? new Exchange.Entry(segment, "", SegmentState.INITIAL, false, offers)
                : new Exchange.Entry(segment, target.text(), target.state(), target.isOffered(), offers);
    }
}
