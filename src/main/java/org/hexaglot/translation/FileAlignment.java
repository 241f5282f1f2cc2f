package org.hexaglot.translation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;

/**
 * Finds for each segment of a source its translation in a file that was translated in a word processor. Paragraphs of
 * the same part of the file are paired in their order, by length, kind and numbers; sentences within them one by one.
 * Whatever does not fit exactly is told as a doubt.
 */
final class FileAlignment {
    private static final double LEFT_OUT = 0.8;
    private static final double OTHER_KIND = 0.3;
    private static final double OTHER_NUMBERS = 0.5;

    /** Not symbols and letters of lists, which are the same in every language. */
    private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{Lo}]{2}");

    private FileAlignment() {}

    /** Why a translation that was found has to be looked at, or none was. */
    enum Doubt {
        NONE,
        /** The paragraph has none that could be its translation. */
        NO_PARAGRAPH,
        /** The paragraph has another number of sentences. */
        SENTENCES,
        /** Codes were lost or moved, so that their places were guessed. */
        CODES,
        NUMBERS,
        UNTRANSLATED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The translation of one segment.
     *
     * @param target coded text, empty when there is none
     */
    record Pair(Segment source, String target, Doubt doubt) {}

    /** One pair for each segment of the source, in its order. */
    static List<Pair> of(BilingualText source, BilingualText translated) {
        Map<String, List<Unit>> parts = new LinkedHashMap<>();
        source.units().forEach(unit -> parts.computeIfAbsent(unit.part(), none -> new ArrayList<>())
                .add(unit));
        Map<Unit, Unit> partners = new IdentityHashMap<>();
        parts.forEach((part, units) -> pair(
                units,
                translated.units().stream()
                        .filter(unit -> unit.part().equals(part))
                        .toList(),
                partners));
        List<Pair> pairs = new ArrayList<>();
        for (Unit unit : source.units()) {
            Unit partner = partners.get(unit);
            if (partner == null) {
                unit.segments().forEach(segment -> pairs.add(new Pair(segment, "", Doubt.NO_PARAGRAPH)));
            } else {
                pairs.addAll(sentences(unit, partner));
            }
        }
        return pairs;
    }

    private static void pair(List<Unit> source, List<Unit> translated, Map<Unit, Unit> partners) {
        if (source.size() == translated.size()) {
            for (int i = 0; i < source.size(); i++) {
                partners.put(source.get(i), translated.get(i));
            }
            return;
        }
        double[][] cost = new double[source.size() + 1][translated.size() + 1];
        for (int i = source.size(); i >= 0; i--) {
            for (int k = translated.size(); k >= 0; k--) {
                cost[i][k] = cheapest(source, translated, cost, i, k);
            }
        }
        int i = 0;
        int k = 0;
        while (i < source.size() && k < translated.size()) {
            double together = distance(source.get(i), translated.get(k)) + cost[i + 1][k + 1];
            if (together <= LEFT_OUT + Math.min(cost[i + 1][k], cost[i][k + 1])) {
                partners.put(source.get(i++), translated.get(k++));
            } else if (cost[i + 1][k] <= cost[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
    }

    private static double cheapest(List<Unit> source, List<Unit> translated, double[][] cost, int i, int k) {
        if (i == source.size() || k == translated.size()) {
            return LEFT_OUT * (source.size() - i + translated.size() - k);
        }
        return Math.min(
                distance(source.get(i), translated.get(k)) + cost[i + 1][k + 1],
                LEFT_OUT + Math.min(cost[i + 1][k], cost[i][k + 1]));
    }

    private static double distance(Unit one, Unit other) {
        String text = CodedText.plain(one.coded());
        String translation = CodedText.plain(other.coded());
        double longer = Math.max(1, Math.max(text.length(), translation.length()));
        return Math.abs(text.length() - translation.length()) / longer
                + (one.kind() == other.kind() ? 0 : OTHER_KIND)
                + (digits(text).equals(digits(translation)) ? 0 : OTHER_NUMBERS);
    }

    private static List<Pair> sentences(Unit unit, Unit partner) {
        List<Segment> source = unit.segments();
        List<Segment> found = partner.segments();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            boolean isLast = i == source.size() - 1;
            if (i >= found.size()) {
                pairs.add(new Pair(source.get(i), "", Doubt.SENTENCES));
            } else if (isLast && found.size() > source.size()) {
                pairs.add(judged(source.get(i), joined(found.subList(i, found.size())), true));
            } else {
                pairs.add(judged(source.get(i), found.get(i).text(), found.size() != source.size()));
            }
        }
        return pairs;
    }

    private static String joined(List<Segment> segments) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            joined.append(segments.get(i).text());
            if (i < segments.size() - 1) {
                joined.append(segments.get(i).after());
            }
        }
        return joined.toString();
    }

    private static Pair judged(Segment source, String target, boolean otherSentences) {
        String text = CodedText.plain(source.text());
        String translation = CodedText.plain(target);
        Doubt doubt = Doubt.NONE;
        String kept = target;
        if (!CodedText.fault(source.text(), target).isEmpty()) {
            kept = CodedText.dressed(source.text(), translation);
            doubt = Doubt.CODES;
        }
        if (!digits(text).equals(digits(translation))) {
            doubt = Doubt.NUMBERS;
        }
        if (text.strip().equals(translation.strip()) && WORD.matcher(text).find()) {
            doubt = Doubt.UNTRANSLATED;
        }
        return new Pair(source, kept, otherSentences ? Doubt.SENTENCES : doubt);
    }

    /** All digits in whatever script, in rising order: separators, dates and order of words differ by language. */
    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
