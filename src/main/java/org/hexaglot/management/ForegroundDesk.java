package org.hexaglot.management;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.document.Documents;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.management.Overview.Worst;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;

/** Counts the {@link Foreground} of a period. */
@Singleton
class ForegroundDesk {
    private static final Set<Indicator> ISSUANCE = Set.of(Indicator.ISSUANCE);
    private static final int WORST = 10;
    private static final int WEEKS_AHEAD = 12;
    private static final int SESSIONS_AHEAD = 12;

    private final Indicators indicators;
    private final Breakdown breakdown;
    private final Attribution attribution;
    private final Documents documents;
    private final Statistics statistics;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;

    ForegroundDesk(
            Indicators indicators,
            Breakdown breakdown,
            Attribution attribution,
            Documents documents,
            Statistics statistics,
            Meetings meetings,
            Rules rules,
            Clock clock) {
        this.indicators = indicators;
        this.breakdown = breakdown;
        this.attribution = attribution;
        this.documents = documents;
        this.statistics = statistics;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Foreground count(Asked asked) {
        IndicatorQuestion question = asked.question("");
        Today today = Today.at(clock, rules.figures().atRiskDays());
        LocalDate day = LocalDate.now(clock);
        return new Foreground(
                compared(asked),
                indicators.figures(asked.actor(), ISSUANCE, asked.question("language")),
                cut(asked, "station"),
                cut(asked, "body"),
                cut(asked, "department"),
                breakdown.funnel(question, asked.actor(), today),
                worst(breakdown.worst(question, asked.actor(), today, WORST)),
                breakdown.ahead(day, day.plusWeeks(WEEKS_AHEAD), asked.actor(), today, SESSIONS_AHEAD),
                meetings.bodies(),
                statistics.behind());
    }

    private Map<Indicator, Compared> compared(Asked asked) {
        Period period = asked.period();
        IndicatorFigures now = all(asked);
        IndicatorFigures before = all(asked.in(period.previous()));
        IndicatorFigures yearBefore = period.isYear() ? before : all(asked.in(period.yearBefore()));
        Map<Indicator, Compared> compared = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.RATES) {
            compared.put(
                    indicator,
                    new Compared(now.figure(indicator), before.figure(indicator), yearBefore.figure(indicator)));
        }
        return compared;
    }

    private IndicatorFigures all(Asked asked) {
        return indicators.figures(asked.actor(), asked.question("")).get(0);
    }

    /** The most documents first. */
    private List<IndicatorFigures> cut(Asked asked, String by) {
        return indicators.figures(asked.actor(), ISSUANCE, asked.question(by)).stream()
                .sorted((one, other) -> Long.compare(
                        other.figure(Indicator.ISSUANCE).of(),
                        one.figure(Indicator.ISSUANCE).of()))
                .toList();
    }

    private List<Worst> worst(List<Counted> late) {
        Map<DocumentId, Account> accounts = new HashMap<>();
        documents.all(late.stream().map(Counted::document).toList()).forEach(document -> attribution
                .of(document)
                .ifPresent(account -> accounts.put(document.id(), account)));
        return late.stream()
                .map(each -> new Worst(each, accounts.get(each.document())))
                .toList();
    }
}
