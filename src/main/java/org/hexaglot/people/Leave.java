package org.hexaglot.people;

import java.time.LocalDate;
import org.hexaglot.kernel.Refusal;

/** Days away, both included, by the calendar of the person's duty station. */
public record Leave(LocalDate from, LocalDate to) {
    public Leave {
        if (to.isBefore(from)) {
            throw Refusal.invalid("invalid-person").field("leave", "leave-ends-before-it-begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
