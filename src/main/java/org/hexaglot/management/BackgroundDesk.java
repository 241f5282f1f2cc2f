package org.hexaglot.management;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Contractors;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.Rules;
import org.hexaglot.statistics.Indicator;

/** Counts the {@link Background} of a period. */
@Singleton
class BackgroundDesk {
    private static final int QUARTERS_OF_THE_TREND = 8;

    private final Indicators indicators;
    private final Breakdown breakdown;
    private final Contractors contractors;
    private final Rules rules;
    private final Clock clock;

    BackgroundDesk(Indicators indicators, Breakdown breakdown, Contractors contractors, Rules rules, Clock clock) {
        this.indicators = indicators;
        this.breakdown = breakdown;
        this.contractors = contractors;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Background count(Asked asked) {
        Today today = Today.at(clock, rules.figures().atRiskDays());
        IndicatorQuestion question = asked.question("");
        Period period = asked.period();
        return new Background(
                trend(asked),
                breakdown.days(question, asked.actor(), today),
                breakdown.causes(question, asked.actor(), today),
                new Work(
                        work(asked),
                        work(asked.in(period.previous())),
                        work(asked.in(period.yearBefore())),
                        contractors.growth(period, asked.station())));
    }

    private List<IndicatorFigures> trend(Asked asked) {
        Period first = Period.quarterOf(asked.period().to());
        LocalDate to = first.to();
        for (int i = 1; i < QUARTERS_OF_THE_TREND; i++) {
            first = first.previous();
        }
        Asked quarters = asked.in(Period.days(first.from(), to));
        return indicators.figures(asked.actor(), Set.of(Indicator.ISSUANCE), quarters.question("quarter"));
    }

    private List<IndicatorFigures> work(Asked asked) {
        return indicators.figures(asked.actor(), Indicator.WORK, asked.question("language"));
    }
}
