package org.hexaglot.monitoring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/**
 * Keeps what the documents of a month come to, so that nobody counts years of documents again each time somebody looks.
 * The figures are the same with and without: a month that changes is counted from documents until it is summed again.
 */
@Singleton
public class MonthSums {
    private final MonthDesk months;

    MonthSums(MonthDesk months) {
        this.months = months;
    }

    /** Sums all months that want it, each by itself. */
    public void bringUp() {
        bringUp(() -> false);
    }

    /** @param stopped asked between one month and the next; the rest is left when it says so */
    void bringUp(BooleanSupplier stopped) {
        for (LocalDate month : months.due()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            months.sum(month);
        }
    }
}
