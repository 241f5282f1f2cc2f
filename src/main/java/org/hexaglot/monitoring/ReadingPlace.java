package org.hexaglot.monitoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexaglot.journal.Entry;

/**
 * How far the journal has been read. Ids are given before transactions commit, so a lower id may appear after a higher
 * one: a gap is kept open for some seconds before it is taken for a transaction that was rolled back. Not shared
 * between threads without a lock.
 */
final class ReadingPlace {
    /** How long a transaction may take between its first entry and its commit without being overlooked. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TreeMap<Long, Long> seen = new TreeMap<>();
    private long settled;

    /** @param settled the id up to which nothing new can appear */
    ReadingPlace(long settled) {
        this.settled = settled;
    }

    /** The id after which to read again. */
    long settled() {
        return settled;
    }

    boolean has(long id) {
        return id <= settled || seen.containsKey(id);
    }

    /**
     * Takes what was read after {@link #settled} and answers what is new of it.
     *
     * @param now nanoseconds of a clock that only goes forward
     */
    List<Told> take(List<Entry> read, long now) {
        List<Told> fresh = new ArrayList<>();
        for (Entry entry : read) {
            if (entry.id() > settled && seen.putIfAbsent(entry.id(), now) == null) {
                settle(now);
                fresh.add(new Told(entry, Bookmark.at(settled, seen.keySet())));
            }
        }
        settle(now);
        return fresh;
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
