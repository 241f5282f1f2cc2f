package org.hexaglot.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexaglot.content.Paragraph;
import org.hexaglot.kernel.Language;

/** Brings the paragraphs of all language versions together: main text, then notes. */
final class Passages {
    /** A version of which more than this share has no counterpart is another text. */
    private static final double UNLIKE = 0.5;

    private final Language pivot;
    private final List<Passage> all = new ArrayList<>();
    private final Set<Language> unlike = EnumSet.noneOf(Language.class);

    private Passages(Language pivot) {
        this.pivot = pivot;
    }

    record Found(List<Passage> passages, Set<Language> unlike) {}

    static Found of(Language pivot, Map<Language, List<Paragraph>> versions) {
        Passages passages = new Passages(pivot);
        Map<Language, List<Stated>> text = new EnumMap<>(Language.class);
        Map<Language, List<Stated>> notes = new EnumMap<>(Language.class);
        stated(versions).forEach((language, stated) -> {
            text.put(
                    language,
                    stated.stream()
                            .filter(each -> each.form() != Stated.Form.NOTE)
                            .toList());
            notes.put(
                    language,
                    stated.stream()
                            .filter(each -> each.form() == Stated.Form.NOTE)
                            .toList());
        });
        Map<Language, Alignment.Aligned> aligned = passages.aligned(text);
        aligned.keySet().removeAll(passages.unlike);
        passages.join(text, aligned);
        notes.keySet().removeAll(passages.unlike);
        passages.join(notes, passages.aligned(notes));
        return new Found(passages.all, passages.unlike);
    }

    /** What the paragraphs state, all languages at the same time: somebody waits until the document may be issued. */
    private static Map<Language, List<Stated>> stated(Map<Language, List<Paragraph>> versions) {
        return List.copyOf(versions.entrySet()).parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, version -> version.getValue().stream()
                        .filter(each -> each.kind().isCounted() && each.kind() != Paragraph.Kind.HIDDEN)
                        .map(each -> Stated.of(each, version.getKey()))
                        .toList()));
    }

    private Map<Language, Alignment.Aligned> aligned(Map<Language, List<Stated>> versions) {
        List<Stated> spine = versions.getOrDefault(pivot, List.of());
        Map<Language, Alignment.Aligned> aligned = new EnumMap<>(Language.class);
        aligned.putAll(List.copyOf(versions.entrySet()).parallelStream()
                .filter(version -> version.getKey() != pivot)
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, version -> Alignment.of(spine, version.getValue()))));
        aligned.forEach((language, found) -> {
            List<Stated> stated = versions.getOrDefault(language, List.of());
            long paired = Arrays.stream(found.counterpart())
                    .filter(each -> each != Alignment.NONE)
                    .count();
            if (all.isEmpty() && paired < UNLIKE * Math.max(spine.size(), stated.size())) {
                unlike.add(language);
            }
        });
        return aligned;
    }

    private void join(Map<Language, List<Stated>> versions, Map<Language, Alignment.Aligned> aligned) {
        List<Stated> spine = versions.getOrDefault(pivot, List.of());
        TreeMap<Integer, List<Passage>> extra = extras(versions, aligned, spine.size());
        String heading = "";
        for (int i = 0; i <= spine.size(); i++) {
            int position = all.size() + 1;
            String above = heading;
            for (Passage each : extra.getOrDefault(i, List.of())) {
                Passage placed = new Passage(position, above);
                placed.versions.putAll(each.versions);
                all.add(placed);
            }
            if (i == spine.size()) {
                return;
            }
            Passage passage = new Passage(all.size() + 1, heading);
            passage.versions.put(pivot, spine.get(i));
            int index = i;
            aligned.forEach((language, found) -> {
                int counterpart = found.counterpart()[index];
                if (counterpart != Alignment.NONE) {
                    passage.versions.put(
                            language, versions.getOrDefault(language, List.of()).get(counterpart));
                    if (found.moved()[index]) {
                        passage.moved.add(language);
                    }
                }
            });
            all.add(passage);
            heading = spine.get(i).form() == Stated.Form.HEADING ? spine.get(i).text() : heading;
        }
    }

    /** Paragraphs that the original does not have, by the paragraph of the original before which they stand. */
    private static TreeMap<Integer, List<Passage>> extras(
            Map<Language, List<Stated>> versions, Map<Language, Alignment.Aligned> aligned, int size) {
        TreeMap<Integer, List<Passage>> extras = new TreeMap<>();
        aligned.forEach((language, found) -> {
            List<Stated> stated = versions.getOrDefault(language, List.of());
            Map<Integer, Integer> places = new TreeMap<>();
            for (int j = 0; j < stated.size(); j++) {
                if (!found.has(j)) {
                    int before = next(found, j, size);
                    int time = places.merge(before, 1, Integer::sum) - 1;
                    List<Passage> there = extras.computeIfAbsent(before, none -> new ArrayList<>());
                    if (there.size() == time) {
                        there.add(new Passage(0, ""));
                    }
                    there.get(time).versions.put(language, stated.get(j));
                }
            }
        });
        return extras;
    }

    private static int next(Alignment.Aligned found, int index, int size) {
        for (int i = 0; i < size; i++) {
            if (!found.moved()[i] && found.counterpart()[i] > index) {
                return i;
            }
        }
        return size;
    }
}
