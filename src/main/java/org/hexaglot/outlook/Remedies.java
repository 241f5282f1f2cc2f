package org.hexaglot.outlook;

import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.DocumentId;

/**
 * What would save documents that are likely to be late.
 *
 * @param levers each tried out by itself, those that save most first; those that save none are left out
 * @param beyond documents that none of the levers saves
 */
public record Remedies(List<Remedy> levers, Set<DocumentId> beyond) {
    public Remedies {
        levers = List.copyOf(levers);
        beyond = Set.copyOf(beyond);
    }

    /**
     * One lever.
     *
     * @param saved those of the documents asked for that would be in time
     * @param turnedLate how many documents of all would be late instead
     */
    public record Remedy(Scenario scenario, Set<DocumentId> saved, long turnedLate) {
        public Remedy {
            saved = Set.copyOf(saved);
        }
    }
}
