package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.MemoryIndex.Passages;
import org.jspecify.annotations.Nullable;

/** Finds words in the memory, which holds everything that was issued, and shows the passage in another language. */
@Singleton
public class Concordance {
    /** Further down nobody reads; a better question helps. */
    public static final int DEEPEST = 1000;

    private static final int LONGEST = 500;

    private final MemoryIndex index;
    private final MemoryUnits units;
    private final Marks marks;

    Concordance(MemoryIndex index, MemoryUnits units, Marks marks) {
        this.index = index;
        this.units = units;
        this.marks = marks;
    }

    /**
     * A passage found.
     *
     * @param language in which the words stand
     * @param marked stretches of its text in which they stand
     */
    public record Hit(MemoryUnit unit, Language language, List<Marks.Mark> marked) {
        public Hit {
            marked = List.copyOf(marked);
        }
    }

    /** @param total how many there are, exact up to a thousand */
    public record Hits(List<Hit> hits, long total) {
        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /**
     * @param source language of the query, or null for any
     * @param target only passages that are there in this language, or null
     */
    @Transactional(readOnly = true)
    public Hits search(
            Actor actor, String query, @Nullable Language source, @Nullable Language target, int from, int limit) {
        ReferenceRights.mustUse(actor);
        if (query.length() > LONGEST) {
            throw Refusal.invalid("long-query").with("longest", LONGEST).field("q", "too-long");
        }
        if (from > DEEPEST) {
            return new Hits(List.of(), 0);
        }
        Passages found = index.containing(query, source, target, from, limit);
        Map<Long, MemoryUnit> read = units.byIds(found.units());
        List<Hit> hits = new ArrayList<>();
        for (Long id : found.units()) {
            MemoryUnit unit = read.get(id);
            if (unit != null) {
                hits.add(hit(unit, query, source));
            }
        }
        return new Hits(hits, found.total());
    }

    private Hit hit(MemoryUnit unit, String query, @Nullable Language source) {
        Hit best = null;
        for (Language language : source == null ? Language.OFFICIAL : List.of(source)) {
            if (unit.isIn(language)) {
                List<Marks.Mark> marked = marks.of(language, unit.text(language), query);
                if (best == null || best.marked().isEmpty()) {
                    best = new Hit(unit, language, marked);
                }
            }
        }
        return best == null ? new Hit(unit, Language.EN, List.of()) : best;
    }
}
