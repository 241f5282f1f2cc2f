package org.hexaglot.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How many days one holder had it. A day belongs to whoever had it when the day ended at the duty station, so that the
 * shares of all holders add up to the days between the first and the last.
 *
 * @param days calendar days
 * @param workingDays those of them on which the duty station worked
 */
public record Share(Holder holder, @Nullable Language language, int days, int workingDays) {
    private record Key(Holder holder, @Nullable Language language) {}

    /** The shares of all holders in the order in which they first had it; holders without a day are left out. */
    static List<Share> of(List<Span> spans, WorkingCalendar calendar) {
        Map<Key, int[]> counts = new LinkedHashMap<>();
        for (Span span : spans) {
            int[] count = counts.computeIfAbsent(new Key(span.holder(), span.language()), key -> new int[2]);
            LocalDate ended = calendar.dayOf(span.from());
            for (LocalDate last = calendar.dayOf(span.until()); ended.isBefore(last); ended = ended.plusDays(1)) {
                count[0]++;
                count[1] += calendar.isWorkingDay(ended) ? 1 : 0;
            }
        }
        List<Share> shares = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count[0] > 0) {
                shares.add(new Share(key.holder(), key.language(), count[0], count[1]));
            }
        });
        return shares;
    }
}
