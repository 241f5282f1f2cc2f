package org.hexaglot.attribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who held the document as a whole while its languages went their own ways: at each moment the one that was to be ready
 * last of those still at work, for the others had to wait for it. Of those that are not ready yet it is the one that has
 * most before it.
 */
final class CriticalPath {
    private final Map<Language, List<Span>> languages;
    private final List<Language> lastFirst;

    /** @param ready when each language was ready; those that are not yet come last of all */
    CriticalPath(Map<Language, List<Span>> languages, Map<Language, Instant> ready) {
        this.languages = new EnumMap<>(languages);
        this.lastFirst = languages.keySet().stream()
                .sorted(Comparator.comparing((Language language) -> ready.getOrDefault(language, Instant.MAX))
                        .reversed()
                        .thenComparing(this::step))
                .toList();
    }

    private Holder step(Language language) {
        List<Span> spans = languages.getOrDefault(language, List.of());
        return spans.isEmpty() ? Holder.RELEASE : spans.get(spans.size() - 1).holder();
    }

    List<Span> spans() {
        TreeSet<Instant> bounds = new TreeSet<>();
        languages
                .values()
                .forEach(spans -> spans.forEach(span -> {
                    bounds.add(span.from());
                    bounds.add(span.until());
                }));
        List<Span> path = new ArrayList<>();
        Instant from = null;
        for (Instant until : bounds) {
            Span held = from == null ? null : at(until);
            if (from != null && held != null) {
                add(path, new Span(held.holder(), held.language(), from, until));
            }
            from = until;
        }
        return path;
    }

    private @Nullable Span at(Instant moment) {
        Span waits = null;
        for (Language language : lastFirst) {
            for (Span span : languages.getOrDefault(language, List.of())) {
                if (span.covers(moment)) {
                    if (span.holder() != Holder.OTHER_LANGUAGES && span.holder() != Holder.RELEASE) {
                        return span;
                    }
                    waits = new Span(Holder.RELEASE, null, span.from(), span.until());
                }
            }
        }
        return waits;
    }

    private static void add(List<Span> path, Span next) {
        Span last = path.isEmpty() ? null : path.get(path.size() - 1);
        if (last != null
                && last.holder() == next.holder()
                && last.language() == next.language()
                && last.until().equals(next.from())) {
            path.set(path.size() - 1, new Span(last.holder(), last.language(), last.from(), next.until()));
        } else {
            path.add(next);
        }
    }
}
