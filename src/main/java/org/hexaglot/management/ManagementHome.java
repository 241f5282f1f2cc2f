package org.hexaglot.management;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.document.Documents;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.management.Overview.Worst;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Contractors;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Indicators;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Puts together what there is to say of a period. */
@Singleton
public class ManagementHome {
    private static final Set<Indicator> ISSUANCE = Set.of(Indicator.ISSUANCE);
    private static final int WORST = 10;
    private static final int QUARTERS_OF_THE_TREND = 8;
    private static final int WEEKS_AHEAD = 12;
    private static final int SESSIONS_AHEAD = 12;

    private static final int READERS = 500;

    /** What takes longest and moves slowest is counted once a minute for each reader. */
    private final Cache<Asked, Background> kept = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(READERS)
            .build();

    private final Indicators indicators;
    private final Breakdown breakdown;
    private final Contractors contractors;
    private final Attribution attribution;
    private final Documents documents;
    private final Statistics statistics;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;

    ManagementHome(
            Indicators indicators,
            Breakdown breakdown,
            Contractors contractors,
            Attribution attribution,
            Documents documents,
            Statistics statistics,
            Meetings meetings,
            Rules rules,
            Clock clock) {
        this.indicators = indicators;
        this.breakdown = breakdown;
        this.contractors = contractors;
        this.attribution = attribution;
        this.documents = documents;
        this.statistics = statistics;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    private record Asked(Actor actor, Period period, Map<String, String> filters) {}

    private record Background(List<IndicatorFigures> trend, Breakdown.Days days, Breakdown.Causes causes, Work work) {}

    /** @param filters station, body, session, department and category as in addresses */
    @Transactional(readOnly = true)
    public Overview overview(Actor actor, Period period, Map<String, String> filters) {
        Today today = Today.at(clock, rules.figures().atRiskDays());
        IndicatorQuestion question = question(actor, period, filters, "");
        LocalDate day = LocalDate.now(clock);
        Background background = background(actor, period, filters);
        return new Overview(
                period,
                compared(actor, period, filters),
                background.trend(),
                indicators.figures(actor, ISSUANCE, question(actor, period, filters, "language")),
                cut(actor, period, filters, "station"),
                cut(actor, period, filters, "body"),
                cut(actor, period, filters, "department"),
                breakdown.funnel(question, actor, today),
                background.days(),
                background.causes(),
                background.work(),
                worst(breakdown.worst(question, actor, today, WORST)),
                breakdown.ahead(day, day.plusWeeks(WEEKS_AHEAD), actor, today, SESSIONS_AHEAD),
                meetings.bodies(),
                statistics.behind());
    }

    private Background background(Actor actor, Period period, Map<String, String> filters) {
        Asked asked = new Asked(actor, period, Map.copyOf(filters));
        Background known = kept.getIfPresent(asked);
        if (known == null) {
            Today today = Today.at(clock, rules.figures().atRiskDays());
            IndicatorQuestion question = question(actor, period, filters, "");
            known = new Background(
                    trend(actor, period, filters),
                    breakdown.days(question, actor, today),
                    breakdown.causes(question, actor, today),
                    new Work(
                            work(actor, period, filters),
                            work(actor, period.previous(), filters),
                            work(actor, period.yearBefore(), filters),
                            contractors.growth(period, station(filters))));
            kept.put(asked, known);
        }
        return known;
    }

    private Map<Indicator, Compared> compared(Actor actor, Period period, Map<String, String> filters) {
        IndicatorFigures now = all(actor, period, filters);
        IndicatorFigures before = all(actor, period.previous(), filters);
        IndicatorFigures yearBefore = period.isYear() ? before : all(actor, period.yearBefore(), filters);
        Map<Indicator, Compared> compared = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.RATES) {
            compared.put(
                    indicator,
                    new Compared(now.figure(indicator), before.figure(indicator), yearBefore.figure(indicator)));
        }
        return compared;
    }

    private IndicatorFigures all(Actor actor, Period period, Map<String, String> filters) {
        return indicators.figures(actor, question(actor, period, filters, "")).get(0);
    }

    private List<IndicatorFigures> trend(Actor actor, Period period, Map<String, String> filters) {
        Period first = Period.quarterOf(period.to());
        LocalDate to = first.to();
        for (int i = 1; i < QUARTERS_OF_THE_TREND; i++) {
            first = first.previous();
        }
        return indicators.figures(actor, ISSUANCE, question(actor, Period.days(first.from(), to), filters, "quarter"));
    }

    private List<IndicatorFigures> work(Actor actor, Period period, Map<String, String> filters) {
        return indicators.figures(actor, Indicator.WORK, question(actor, period, filters, "language"));
    }

    private static @Nullable DutyStation station(Map<String, String> filters) {
        String code = filters.getOrDefault("station", "");
        return code.isEmpty() ? null : DutyStation.of(code);
    }

    /** The most documents first. */
    private List<IndicatorFigures> cut(Actor actor, Period period, Map<String, String> filters, String by) {
        return indicators.figures(actor, ISSUANCE, question(actor, period, filters, by)).stream()
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

    private static IndicatorQuestion question(Actor actor, Period period, Map<String, String> filters, String by) {
        Map<String, String> parameters = new HashMap<>(filters);
        parameters.put("from", period.from().toString());
        parameters.put("to", period.to().toString());
        parameters.put("by", by);
        return IndicatorQuestion.of(parameters, actor);
    }
}
