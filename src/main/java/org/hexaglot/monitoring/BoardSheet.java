package org.hexaglot.monitoring;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One page of the board.
 *
 * @param counts how many of all documents asked for, not only of this page, have which standing
 * @param next the cursor of the next page, or null on the last one
 */
public record BoardSheet(
        List<BoardLine> lines,
        Map<Standing, Integer> counts,
        @Nullable String next) {
    public BoardSheet {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** All documents asked for. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
