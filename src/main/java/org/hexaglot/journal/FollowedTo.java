package org.hexaglot.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The place of a follower.
 *
 * @param highest the highest id that it has read
 * @param gaps the lower ids that were not there, with the moment at which they were first missed
 */
public record FollowedTo(long highest, NavigableMap<Long, Instant> gaps) {
    /** How long a transaction may take between its first entry and its commit without being overlooked. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More ids missing at once than work under way can hold; the older ones were never given. */
    static final int MOST_GAPS = 10_000;

    public FollowedTo {
        gaps = Collections.unmodifiableNavigableMap(new TreeMap<>(gaps));
    }

    static FollowedTo at(long highest) {
        return new FollowedTo(highest, Collections.emptyNavigableMap());
    }

    /** The place after these entries, read in the order of their ids. */
    FollowedTo after(List<Entry> read, Instant now) {
        TreeMap<Long, Instant> missing = new TreeMap<>(gaps);
        missing.values().removeIf(since -> since.plus(PATIENCE).isBefore(now));
        Set<Long> there = new HashSet<>(read.stream().map(Entry::id).toList());
        missing.keySet().removeAll(there);
        long last = read.isEmpty()
                ? highest
                : Math.max(highest, read.get(read.size() - 1).id());
        for (long id = Math.max(highest + 1, last - MOST_GAPS); id < last; id++) {
            if (!there.contains(id)) {
                missing.put(id, now);
            }
        }
        return new FollowedTo(last, missing);
    }

    /** The gaps as they are kept: {@code 12@1700000000 15@1700000003}. */
    public String written() {
        return gaps.entrySet().stream()
                .map(gap -> gap.getKey() + "@" + gap.getValue().getEpochSecond())
                .collect(Collectors.joining(" "));
    }

    /** Reads what {@link #written} has written. */
    public static FollowedTo read(long highest, String gaps) {
        TreeMap<Long, Instant> missing = new TreeMap<>();
        for (String gap : gaps.isEmpty() ? new String[0] : gaps.split(" ")) {
            int at = gap.indexOf('@');
            missing.put(
                    Long.parseLong(gap.substring(0, at)), Instant.ofEpochSecond(Long.parseLong(gap.substring(at + 1))));
        }
        return new FollowedTo(highest, missing);
    }
}
