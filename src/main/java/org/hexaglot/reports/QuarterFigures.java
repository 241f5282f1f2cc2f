package org.hexaglot.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.RosterGrowth;

/**
 * What a quarter came to beside the quarter before and the same one a year before.
 *
 * @param isOver whether it has ended at every duty station; until then figures are provisional
 */
public record QuarterFigures(
        Period quarter,
        Instant madeAt,
        boolean isOver,
        Part present,
        Part before,
        Part yearBefore,
        RosterGrowth roster) {
    /** @param cuts rows by what they are cut by */
    public record Part(IndicatorFigures whole, Map<Cut, List<IndicatorFigures>> cuts) {
        /** The figures of one row, all of them none where nothing was due. */
        public IndicatorFigures row(Cut cut, String key) {
            return cuts.getOrDefault(cut, List.of()).stream()
                    .filter(row -> row.key().equals(key))
                    .findFirst()
                    .orElseGet(() -> new IndicatorFigures(key, Map.of()));
        }
    }
}
