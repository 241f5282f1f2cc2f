package org.hexaglot.monitoring;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How far one listener has been told the journal, as it is sent along with each entry and comes back with
 * {@code Last-Event-ID}. A plain id says: all up to it. Since a lower id may be committed after a higher one was told, the
 * ids told beyond the first gap are named one by one or in ranges: {@code 11+13-14.16} is all up to 11, and 13, 14 and 16.
 * Whoever comes back with it is told 12 and 15 as soon as they are there, on any node, and nothing twice.
 *
 * @param settled all up to this id has been told or will never be
 * @param beyond the ids told above it
 */
record Bookmark(long settled, SortedSet<Long> beyond) {
    /** More than seconds of a busy service; a longer one is not ours. */
    private static final int MOST_BEYOND = 50_000;

    Bookmark {
        beyond = Collections.unmodifiableSortedSet(new TreeSet<>(beyond));
    }

    static Bookmark at(long settled, Collection<Long> beyond) {
        return new Bookmark(settled, new TreeSet<>(beyond));
    }

    /** What stands in {@code Last-Event-ID}; refuses what was never sent. */
    static Bookmark of(String text) {
        try {
            int plus = text.indexOf('+');
            SortedSet<Long> beyond = new TreeSet<>();
            if (plus >= 0) {
                for (String range : text.substring(plus + 1).split("\\.", -1)) {
                    addRange(beyond, range);
                }
            }
            return new Bookmark(Long.parseLong(plus < 0 ? text : text.substring(0, plus)), beyond);
        } catch (NumberFormatException forged) {
            throw forged();
        }
    }

    private static void addRange(SortedSet<Long> beyond, String range) {
        int dash = range.indexOf('-');
        long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
        long last = dash < 0 ? first : Long.parseLong(range.substring(dash + 1));
        if (last < first || last - first > MOST_BEYOND - beyond.size()) {
            throw forged();
        }
        for (long id = first; id <= last; id++) {
            beyond.add(id);
        }
    }

    private static Refusal forged() {
        return Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "Last-Event-ID");
    }

    boolean has(long id) {
        return id <= settled || beyond.contains(id);
    }

    /**
     * The bookmark when this entry has been told as well.
     *
     * @param nothingNew the id up to which nothing new can appear
     */
    Bookmark with(long id, long nothingNew) {
        TreeSet<Long> told = new TreeSet<>(beyond);
        told.add(id);
        long all = id <= nothingNew ? Math.max(settled, id) : settled;
        told.headSet(all, true).clear();
        while (!told.isEmpty() && told.first() == all + 1) {
            all++;
            told.pollFirst();
        }
        return new Bookmark(all, told);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(settled);
        Long first = null;
        Long last = null;
        for (Long id : beyond) {
            if (last == null || id != last + 1) {
                append(text, first, last);
                first = id;
            }
            last = id;
        }
        append(text, first, last);
        return text.toString();
    }

    private void append(StringBuilder text, @Nullable Long first, @Nullable Long last) {
        if (first == null || last == null) {
            return;
        }
        text.append(first.equals(beyond.first()) ? '+' : '.').append(first);
        if (!first.equals(last)) {
            text.append('-').append(last);
        }
    }
}
