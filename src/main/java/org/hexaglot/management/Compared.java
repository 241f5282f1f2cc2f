package org.hexaglot.management;

import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.jspecify.annotations.Nullable;

/** A figure beside that of the period before and of the same period a year before. */
public record Compared(Figure now, Figure before, Figure yearBefore) {
    /** Percentage points gained since the period before; null where one of both counted nothing. */
    public @Nullable Double pointsSinceBefore() {
        return now.pointsSince(before);
    }

    /** Percentage points gained since a year before; null where one of both counted nothing. */
    public @Nullable Double pointsSinceYearBefore() {
        return now.pointsSince(yearBefore);
    }
}
