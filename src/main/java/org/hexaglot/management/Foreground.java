package org.hexaglot.management;

import java.util.List;
import java.util.Map;
import org.hexaglot.management.Overview.Worst;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.planning.Body;
import org.hexaglot.statistics.Indicator;

/** What is counted of a period at each look; {@link Overview} says what is what. */
record Foreground(
        Map<Indicator, Compared> figures,
        List<IndicatorFigures> languages,
        List<IndicatorFigures> stations,
        List<IndicatorFigures> bodies,
        List<IndicatorFigures> departments,
        Breakdown.Funnel funnel,
        List<Worst> worst,
        List<Breakdown.Ahead> ahead,
        List<Body> known,
        long behind) {}
