package org.hexaglot.reference;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds units of the memory by likeness and by words. Derived from {@link MemoryUnits}; each node has its own, follows
 * the changes of the memory and builds it anew when it is missing, broken or of another version. Safe for use by several
 * threads.
 */
public interface MemoryIndex {
    /** How far the memory is in the index: its number is 0 and its identity empty when there is nothing yet. */
    MemoryUnits.Edge position();

    /** Empties the index for the memory of this identity. */
    void begin(String identity);

    /** Takes changes in, in their order; they can be found after the next {@link #settle}. */
    void apply(List<MemoryUnits.Change> changes);

    /** Lets the changes taken in be found, and makes sure that a restart need not read them again. */
    void settle();

    /**
     * Units whose text is at least so alike word by word, the likest first, of equals the newest; equal texts are among
     * them.
     *
     * @param target only units with a text in this language, or null
     */
    List<Candidate> alike(Language source, MatchText text, int least, @Nullable Language target, int limit);

    /**
     * Passages in which all words of the query stand, in any of their forms; those with the words in a row first.
     *
     * @param source the language of the query, or null for any
     * @param target only units with a text in this language, or null
     */
    Passages containing(String query, @Nullable Language source, @Nullable Language target, int from, int limit);

    /**
     * A unit that is alike.
     *
     * @param likeness percent, see {@link Likeness}
     */
    record Candidate(long unit, int likeness) {}

    /**
     * Passages found.
     *
     * @param units ids in the order of their worth
     * @param total how many there are, exact up to a thousand
     */
    record Passages(List<Long> units, long total) {
        public Passages {
            units = List.copyOf(units);
        }
    }
}
