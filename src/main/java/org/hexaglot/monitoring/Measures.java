package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/** Counts documents for indicators, only those that the person may read. Joins the transaction of the caller. */
public interface Measures {
    /** The figures of these indicators by key; keys of which none counts are left out. */
    Map<String, Map<Indicator, Figure>> count(
            Set<Indicator> indicators, IndicatorQuestion question, Actor actor, Today today);

    /**
     * The documents behind a figure, in the order of their due days.
     *
     * @param met only those that met it, or only those that did not; null for both
     */
    List<Counted> behind(
            Indicator indicator,
            @Nullable Boolean met,
            IndicatorQuestion question,
            Actor actor,
            Today today,
            @Nullable Place after,
            int limit);

    /** Where a list of them ended. */
    record Place(LocalDate dueOn, String document, String language) {}
}
