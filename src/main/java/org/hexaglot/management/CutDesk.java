package org.hexaglot.management;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.Period;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Meetings;
import org.hexaglot.statistics.Indicator;

/** Counts all indicators of a period by one thing, such as bodies. */
@Singleton
public class CutDesk {
    private static final String DEPARTMENT = "department";

    private final Indicators indicators;
    private final Meetings meetings;

    CutDesk(Indicators indicators, Meetings meetings) {
        this.indicators = indicators;
        this.meetings = meetings;
    }

    /**
     * @param filters station, body, session, department, category and language as in addresses
     * @param by the cut as in addresses; refuses what is not known
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CutFigures figures(Actor actor, Period period, Map<String, String> filters, String by) {
        Asked asked = new Asked(actor, period, filters);
        IndicatorQuestion question = asked.question(by);
        return new CutFigures(
                Objects.requireNonNull(question.by()),
                indicators.figures(actor, Indicator.OF_DOCUMENTS, question),
                indicators
                        .figures(actor, Indicator.OF_DOCUMENTS, question.by(null))
                        .get(0),
                meetings.bodies(),
                departments(asked));
    }

    /** Those to choose from: the one that is chosen leaves the others there. */
    private List<String> departments(Asked asked) {
        Map<String, String> filters = new HashMap<>(asked.filters());
        filters.remove(DEPARTMENT);
        Asked wider = new Asked(asked.actor(), asked.period(), filters);
        return indicators.figures(asked.actor(), Set.of(Indicator.ISSUANCE), wider.question(DEPARTMENT)).stream()
                .map(IndicatorFigures::key)
                .toList();
    }

    /** All bodies, by code. */
    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return meetings.bodies();
    }
}
