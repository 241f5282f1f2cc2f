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

    /** The documents behind a figure in their groups and order. */
    List<Found> behind(CountedQuestion question, Actor actor, Today today, @Nullable Place after, int limit);

    /** How many each group has, by its code, its department or {@code met} and {@code missed}; empty without groups. */
    Map<String, Integer> sizes(CountedQuestion question, Actor actor, Today today);

    /** A document behind a figure, and where it stands in the list. */
    record Found(Counted counted, Place place) {}

    /**
     * Where a list of them ended.
     *
     * @param group what puts the group in its place; empty without groups
     * @param value what the row is ordered by; empty where that is its due day
     * @param language empty where the document as a whole counts
     */
    record Place(String group, String value, LocalDate dueOn, String document, String language) {}
}
