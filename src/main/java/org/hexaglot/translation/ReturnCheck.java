package org.hexaglot.translation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange.ReturnedEntry;
import org.hexaglot.content.SegmentDelta;
import org.hexaglot.content.SegmentDelta.Origin;
import org.hexaglot.content.SegmentDelta.Step;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.translation.ReturnReport.Line;
import org.hexaglot.translation.ReturnReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Holds a package that came back against the text it went out from. Every segment must be known, its source untouched
 * and its codes whole. What is better than what we have is taken; a state never falls while the text stays. A package
 * of an older source is taken where that source is unchanged.
 */
final class ReturnCheck {
    private static final int LONGEST_EXCERPT = 120;

    private final Map<String, SourceSegment> sent = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, TargetSegment> present;
    private final PersonId person;
    private final Instant now;
    private final Set<String> seen = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<TargetSegment> taken = new ArrayList<>();

    /**
     * @param outgoing the segments as they went out
     * @param current the segments as they are now, the same unless the source was revised meanwhile
     */
    ReturnCheck(
            List<SourceSegment> outgoing,
            List<SourceSegment> current,
            Map<Integer, TargetSegment> present,
            PersonId person,
            Instant now) {
        this.present = present;
        this.person = person;
        this.now = now;
        outgoing.forEach(each -> sent.put(each.segment().id(), each));
        List<Step> steps = SegmentDelta.between(SourceSegments.texts(outgoing), SourceSegments.texts(current));
        for (int i = 0; i < steps.size(); i++) {
            Integer before = steps.get(i).before();
            if (steps.get(i).origin() == Origin.SAME && before != null) {
                positions.put(outgoing.get(before).segment().id(), i);
            }
        }
    }

    ReturnReport check(List<ReturnedEntry> entries) {
        entries.forEach(this::check);
        return new ReturnReport(false, 0, 0, null, null, lines);
    }

    /** The translations to keep when nothing was refused. */
    List<TargetSegment> taken() {
        return List.copyOf(taken);
    }

    private void check(ReturnedEntry entry) {
        SourceSegment source = sent.get(entry.id());
        String fault = fault(entry, source);
        if (source == null || !fault.isEmpty()) {
            lines.add(new Line(entry.id(), Outcome.REFUSED, fault, excerpt(entry.source())));
            return;
        }
        Integer position = positions.get(entry.id());
        Outcome outcome = position == null ? outdated(entry) : take(entry, source, position);
        lines.add(new Line(entry.id(), outcome, "", excerpt(entry.source())));
    }

    private String fault(ReturnedEntry entry, @Nullable SourceSegment source) {
        if (source == null) {
            return "unknown-segment";
        }
        if (!seen.add(entry.id())) {
            return "segment-twice";
        }
        if (!letters(entry.source()).equals(letters(source.segment().text()))) {
            return "source-changed";
        }
        return isEmpty(entry.target()) ? "" : CodedText.fault(source.segment().text(), entry.target());
    }

    private static Outcome outdated(ReturnedEntry entry) {
        return isEmpty(entry.target()) ? Outcome.UNCHANGED : Outcome.OUTDATED;
    }

    private Outcome take(ReturnedEntry entry, SourceSegment source, int position) {
        String target = oneLine(entry.target());
        TargetSegment before = present.get(position);
        if (isEmpty(target) || isCopy(entry, source)) {
            return Outcome.UNCHANGED;
        }
        SegmentState said = entry.state() == null ? SegmentState.INITIAL : entry.state();
        SegmentState state = said.atLeast(SegmentState.TRANSLATED);
        if (before != null && before.text().equals(target)) {
            state = said.atLeast(before.state());
            if (state == before.state()) {
                return Outcome.UNCHANGED;
            }
        }
        taken.add(new TargetSegment(position, target, state, TargetSegment.RETURN, person, now));
        return Outcome.TAKEN;
    }

    /** Some tools give the source for what nobody translated; a number or symbol may well be the same. */
    private static boolean isCopy(ReturnedEntry entry, SourceSegment source) {
        String letters = CodedText.plain(source.segment().text());
        return (entry.state() == null || entry.state() == SegmentState.INITIAL)
                && letters(entry.target()).equals(letters(source.segment().text()))
                && letters.codePoints().anyMatch(Character::isLetter);
    }

    /** A line break that a tool put in is a blank; those of the document are codes. */
    private static String oneLine(String target) {
        return target.replaceAll("[\\r\\n\\t]+", " ");
    }

    private static boolean isEmpty(String coded) {
        return CodedText.plain(coded).isBlank();
    }

    private static String letters(String coded) {
        return coded.replaceAll("\\s+", " ").strip();
    }

    private static String excerpt(String coded) {
        String plain = CodedText.plain(coded).strip();
        return plain.length() <= LONGEST_EXCERPT ? plain : plain.substring(0, LONGEST_EXCERPT) + "…";
    }
}
