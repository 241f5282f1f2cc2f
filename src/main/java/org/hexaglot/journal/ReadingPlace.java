package org.hexaglot.journal;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How far the journal has been read. Ids are given before transactions commit, so a lower id may appear after a higher
 * one: a gap is kept open for some seconds before it is taken for a transaction that was rolled back. Not shared
 * between threads without a lock.
 */
public final class ReadingPlace {
    /** How long a transaction may take between its first entry and its commit without being overlooked. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TreeMap<Long, Long> seen = new TreeMap<>();
    private long settled;

    /** @param settled the id up to which nothing new can appear */
    public ReadingPlace(long settled) {
        this.settled = settled;
    }

    /** The id after which to read again. */
    public long settled() {
        return settled;
    }

    /** The ids read beyond a gap that may still be filled. */
    public SortedSet<Long> beyond() {
        return Collections.unmodifiableSortedSet(seen.navigableKeySet());
    }

    /** Whether all up to this id has been read and nothing can appear before it. */
    public boolean isSettledAt(long id) {
        return seen.isEmpty() && settled >= id;
    }

    public boolean has(long id) {
        return id <= settled || seen.containsKey(id);
    }

    /**
     * Takes what was read after {@link #settled}.
     *
     * @param now nanoseconds of a clock that only goes forward
     * @param fresh is given each entry that is new, one by one while the place moves
     */
    public void take(List<Entry> read, long now, Consumer<Entry> fresh) {
        for (Entry entry : read) {
            if (entry.id() > settled && seen.putIfAbsent(entry.id(), now) == null) {
                settle(now);
                fresh.accept(entry);
            }
        }
        settle(now);
    }

    private void settle(long now) {
        while (!seen.isEmpty()) {
            Map.Entry<Long, Long> first = seen.firstEntry();
            boolean follows = first.getKey() == settled + 1;
            if (!follows && now - first.getValue() < PATIENCE.toNanos()) {
                return;
            }
            settled = first.getKey();
            seen.pollFirstEntry();
        }
    }
}
