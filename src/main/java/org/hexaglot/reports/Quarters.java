package org.hexaglot.reports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Contractors;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.Period;
import org.hexaglot.reports.QuarterFigures.Part;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/** Counts a quarter for all duty stations, of the documents that the person may read. */
@Singleton
public class Quarters {
    /** What the report is cut by, in its order. */
    static final List<Cut> CUTS = List.of(Cut.STATION, Cut.LANGUAGE, Cut.BODY, Cut.DEPARTMENT);

    /** What the part on how the work was done is cut by. */
    static final List<Cut> CUTS_OF_WORK = List.of(Cut.LANGUAGE, Cut.STATION);

    private final Indicators indicators;
    private final Contractors contractors;
    private final Clock clock;

    Quarters(Indicators indicators, Contractors contractors, Clock clock) {
        this.indicators = indicators;
        this.contractors = contractors;
        this.clock = clock;
    }

    /** The quarter that ended last. */
    public Period last() {
        return Period.quarterOf(LocalDate.now(clock)).previous();
    }

    @Transactional(readOnly = true)
    public QuarterFigures of(Actor actor, Period quarter) {
        return new QuarterFigures(
                quarter,
                clock.instant(),
                quarter.isOverEverywhere(clock),
                part(actor, quarter),
                part(actor, quarter.previous()),
                part(actor, quarter.yearBefore()),
                contractors.growth(quarter, null));
    }

    private Part part(Actor actor, Period quarter) {
        Map<Cut, List<IndicatorFigures>> cuts = new EnumMap<>(Cut.class);
        for (Cut cut : CUTS) {
            cuts.put(cut, figures(actor, quarter, cut));
        }
        return new Part(figures(actor, quarter, null).get(0), Map.copyOf(cuts));
    }

    private List<IndicatorFigures> figures(Actor actor, Period quarter, @Nullable Cut by) {
        return indicators.figures(
                actor,
                Indicator.OF_DOCUMENTS,
                new IndicatorQuestion(quarter.from(), quarter.to(), by, DocumentQuestion.all()));
    }
}
