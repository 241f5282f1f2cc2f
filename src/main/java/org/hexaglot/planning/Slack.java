package org.hexaglot.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time in hand. */
public final class Slack {
    private Slack() {}

    /** Calendar days left until a document must have moved on; 0 on the last day, negative afterwards. */
    public static int days(LocalDate today, LocalDate mustMoveBy) {
        return (int) ChronoUnit.DAYS.between(today, mustMoveBy);
    }
}
