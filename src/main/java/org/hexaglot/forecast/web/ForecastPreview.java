package org.hexaglot.forecast.web;

import java.time.LocalDate;
import java.util.List;
import org.hexaglot.forecast.SymbolsTaken.Taken;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast would come to, shown beside the form.
 *
 * @param deadlines null until a meeting is chosen
 * @param line null while no date is known
 * @param limit words that the type may have, or null until one is chosen
 * @param words words estimated, 0 while unknown
 * @param frozenOn the day on which forecasts for the session closed, when it has passed
 */
public record ForecastPreview(
        @Nullable Deadlines deadlines,
        @Nullable SixWeekLine line,
        @Nullable Integer limit,
        int words,
        @Nullable LocalDate frozenOn,
        List<Taken> taken) {
    public ForecastPreview {
        taken = List.copyOf(taken);
    }

    public boolean isOverLimit() {
        return limit != null && words > limit;
    }
}
