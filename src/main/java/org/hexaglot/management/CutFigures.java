package org.hexaglot.management;

import java.util.List;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.planning.Body;

/**
 * The figures of a period, cut by one thing.
 *
 * @param rows one for each key of the cut: languages in their usual order, other keys in that of the alphabet
 * @param whole what all documents come to together; one that counts in several rows counts once here
 * @param bodies all that there are, by code
 * @param departments that have documents in the period
 */
public record CutFigures(
        Cut by, List<IndicatorFigures> rows, IndicatorFigures whole, List<Body> bodies, List<String> departments) {
    public CutFigures {
        rows = List.copyOf(rows);
        bodies = List.copyOf(bodies);
        departments = List.copyOf(departments);
    }
}
