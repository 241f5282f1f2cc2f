package org.hexaglot.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.Language;

/** A calendar as a calendar program gets it. */
public record CalendarSheet(String name, Language language, List<CalendarDay> days) {
    public CalendarSheet {
        days = List.copyOf(days);
    }

    /** When any of its days last changed; empty for an empty calendar. */
    public Optional<Instant> changedAt() {
        return days.stream().map(CalendarDay::changedAt).max(Comparator.naturalOrder());
    }
}
