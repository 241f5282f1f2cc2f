package org.hexaglot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.document.Standing;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.DocumentRow;
import org.hexaglot.outlook.Holdup;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of a session stand at one moment, for its chair and its secretary (domain.md, section 2).
 *
 * @param counts of documents, each once, however many items consider it
 * @param groups by agenda item in the order of the agenda; those of the session as a whole last
 */
public record SessionStatus(
        Body body, Session session, Instant madeAt, Map<Standing, Integer> counts, List<Group> groups) {
    public SessionStatus {
        counts = Map.copyOf(counts);
        groups = List.copyOf(groups);
    }

    /** @param item null for documents of the session as a whole */
    public record Group(@Nullable AgendaItem item, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One document.
     *
     * @param cause why it is late, or null
     * @param heldFor the languages it is held for, when that is the cause
     * @param newDate when it came out, or is likely to when it is late or in danger; else null
     * @param ready how many of the required languages are ready or issued
     * @param missing the others
     */
    public record Line(
            DocumentRow row,
            @Nullable Cause cause,
            List<Language> heldFor,
            @Nullable NewDate newDate,
            int ready,
            List<Language> missing) {}

    /**
     * When a document comes out.
     *
     * @param on the day, or null when that is not likely within a year
     * @param holdup what keeps it so long when that is foreseen, else null
     */
    public record NewDate(
            @Nullable LocalDate on, Basis basis, @Nullable Holdup holdup) {}

    /** What a new date rests on. */
    public enum Basis {
        ISSUED,
        /** The likely day of the outlook, so that no two pages tell two days of one document. */
        FORESEEN,
        /** The workload standards, where the outlook does not know the document. */
        STANDARDS
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
