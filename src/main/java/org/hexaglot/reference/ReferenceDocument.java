package org.hexaglot.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document from which a recurrent one starts (domain.md, section 7), asked paragraph by paragraph in the order of the
 * new text: of passages that stand in it several times, the next one after the last that was found is taken. For one
 * reading from beginning to end; not for several threads.
 */
public final class ReferenceDocument {
    private final Map<Long, List<MemoryUnit>> byHash;
    private int reached;

    ReferenceDocument(Map<Long, List<MemoryUnit>> byHash) {
        this.byHash = byHash;
    }

    /** The passage that stands there word for word, or null. */
    @Nullable
    MemoryUnit repeating(MatchText text) {
        List<MemoryUnit> places = byHash.get(text.hash());
        if (places == null) {
            return null;
        }
        MemoryUnit found = places.stream()
                .filter(unit -> unit.source().ordinal() > reached)
                .findFirst()
                .orElse(places.get(0));
        if (!found.source().isPart()) {
            reached = found.source().ordinal();
        }
        return found;
    }
}
