package org.hexaglot.reports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.reports.QuarterFigures.Part;

/** Counts a quarter for all duty stations, of the documents that the person may read. */
@Singleton
public class Quarters {
    /** What the report is cut by, in its order. */
    static final List<Cut> CUTS = List.of(Cut.STATION, Cut.LANGUAGE, Cut.BODY, Cut.DEPARTMENT);

    private final Indicators indicators;
    private final Clock clock;

    Quarters(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    /** The quarter that ended last. */
    public Quarter last() {
        return Quarter.at(LocalDate.now(clock)).before();
    }

    @Transactional(readOnly = true)
    public QuarterFigures of(Actor actor, Quarter quarter) {
        boolean isOver = true;
        for (DutyStation station : DutyStation.values()) {
            isOver &= LocalDate.now(clock.withZone(station.zone())).isAfter(quarter.last());
        }
        return new QuarterFigures(
                quarter,
                clock.instant(),
                isOver,
                part(actor, quarter),
                part(actor, quarter.before()),
                part(actor, quarter.yearBefore()));
    }

    private Part part(Actor actor, Quarter quarter) {
        Map<Cut, List<IndicatorFigures>> cuts = new EnumMap<>(Cut.class);
        for (Cut cut : CUTS) {
            cuts.put(
                    cut,
                    indicators.figures(
                            actor,
                            new IndicatorQuestion(quarter.first(), quarter.last(), cut, DocumentQuestion.all())));
        }
        return new Part(
                indicators
                        .figures(
                                actor,
                                new IndicatorQuestion(quarter.first(), quarter.last(), null, DocumentQuestion.all()))
                        .get(0),
                Map.copyOf(cuts));
    }
}
