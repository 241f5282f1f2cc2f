package org.hexaglot.monitoring;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How long stays in a step took, counted by whole hours.
 *
 * @param staysByHours how many stays took so many hours
 */
public record StepTimes(NavigableMap<Integer, Long> staysByHours) {
    public static final StepTimes NONE = new StepTimes(new TreeMap<>());

    public StepTimes {
        staysByHours = Collections.unmodifiableNavigableMap(new TreeMap<>(staysByHours));
    }

    public long stays() {
        return staysByHours.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The hours within which this part of the stays was over; 0 of none. The nearest-rank percentile. */
    public int within(double part) {
        long rank = Math.max(1, (long) Math.ceil(part * stays()));
        long passed = 0;
        for (Map.Entry<Integer, Long> each : staysByHours.entrySet()) {
            passed += each.getValue();
            if (passed >= rank) {
                return each.getKey();
            }
        }
        return 0;
    }
}
