package org.hexaglot.translation;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.SegmentDelta;
import org.hexaglot.content.SegmentDelta.Origin;
import org.hexaglot.content.SegmentDelta.Step;
import org.hexaglot.content.WordRules;
import org.jspecify.annotations.Nullable;

/** Texts in segments, as they are read and as they are kept. */
final class SourceSegments {
    private SourceSegments() {}

    /** The segments of a text, each with what it was in the source before; without one all are the same. */
    static List<SourceSegment> compared(BilingualText text, List<SourceSegment> before) {
        List<Segment> found = text.segments();
        List<Step> steps = SegmentDelta.between(
                texts(before), found.stream().map(Segment::text).toList());
        List<SourceSegment> segments = new ArrayList<>(found.size());
        for (Unit unit : text.units()) {
            String lead = unit.lead();
            for (Segment segment : unit.segments()) {
                int position = segments.size();
                Step step = steps.get(position);
                Integer place = step.before();
                @Nullable
                String was = step.origin() == Origin.CHANGED && place != null
                        ? before.get(place).segment().text()
                        : null;
                Origin origin = before.isEmpty() ? Origin.SAME : step.origin();
                segments.add(
                        new SourceSegment(position, unit.id(), unit.part(), unit.kind(), lead, segment, origin, was));
                lead = "";
            }
        }
        return segments;
    }

    static List<String> texts(List<SourceSegment> segments) {
        return segments.stream().map(each -> each.segment().text()).toList();
    }

    static Extraction.Totals totals(List<SourceSegment> segments, boolean hasBefore) {
        WordRules.Tally tally = WordRules.Tally.NONE;
        for (SourceSegment each : segments) {
            if (each.kind().isCounted()) {
                tally = tally.plus(
                        WordRules.tally(CodedText.plain(each.segment().text())));
            }
        }
        return new Extraction.Totals(
                segments.size(),
                tally.words(),
                hasBefore ? count(segments, Origin.CHANGED) : 0,
                hasBefore ? count(segments, Origin.ADDED) : 0);
    }

    private static int count(List<SourceSegment> segments, Origin origin) {
        return (int) segments.stream().filter(each -> each.origin() == origin).count();
    }

    /** The text as it was read. */
    static BilingualText text(String rules, List<SourceSegment> segments) {
        List<Unit> units = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= segments.size(); i++) {
            SourceSegment first = segments.get(from);
            if (i == segments.size() || !segments.get(i).unit().equals(first.unit())) {
                units.add(new Unit(
                        first.unit(),
                        first.part(),
                        first.kind(),
                        first.lead(),
                        segments.subList(from, i).stream()
                                .map(SourceSegment::segment)
                                .toList()));
                from = i;
            }
        }
        return new BilingualText(rules, units);
    }
}
