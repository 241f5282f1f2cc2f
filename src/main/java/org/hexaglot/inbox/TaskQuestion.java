package org.hexaglot.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see.
 *
 * @param person whose rights count
 * @param offers for the pool: which tasks in which languages this person may claim; null for other scopes
 * @param stations codes of the stations served; empty means all
 */
public record TaskQuestion(
        Scope scope, PersonId person, @Nullable List<Offer> offers, Set<String> stations, Filter filter, Order order) {
    /**
     * What narrows them; null for what does not.
     *
     * @param station code of the duty station that processes the document
     * @param body code of the body whose meeting governs the dates of the document
     * @param dueBefore only tasks due before this instant
     */
    public record Filter(
            @Nullable String name,
            @Nullable Language language,
            @Nullable String station,
            @Nullable String body,
            @Nullable Instant dueBefore) {
        public static final Filter NONE = new Filter(null, null, null, null, null);
    }

    /** Whose tasks. */
    public enum Scope {
        MINE,
        AVAILABLE,
        ALL
    }

    /** In which order. Ties are broken by the task's id. */
    public enum Order {
        DUE,
        DUE_DESCENDING,
        PRIORITY
    }

    /** Tasks of one name in one language (null for tasks without) from these source languages; empty means any. */
    public record Offer(String name, @Nullable Language language, Set<Language> sources) {
        public Offer {
            sources = Set.copyOf(sources);
        }
    }
}
