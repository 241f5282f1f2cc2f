package org.hexaglot.monitoring;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Measures.Place;
import org.hexaglot.planning.Rules;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** The indicators with their numerators and denominators, and the documents behind each of them. */
@Singleton
public class Indicators {
    private final Measures measures;
    private final Rules rules;
    private final Clock clock;

    Indicators(Measures measures, Rules rules, Clock clock) {
        this.measures = measures;
        this.rules = rules;
        this.clock = clock;
    }

    /** The rates, one row for each key of the cut: languages in their usual order, other keys in that of the alphabet. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<IndicatorFigures> figures(Actor actor, IndicatorQuestion question) {
        return figures(actor, Indicator.RATES, question);
    }

    /** The same of some indicators only, which is quicker. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<IndicatorFigures> figures(Actor actor, Set<Indicator> indicators, IndicatorQuestion question) {
        Map<String, Map<Indicator, Figure>> byKey = new TreeMap<>(order(question.by()));
        byKey.putAll(measures.count(indicators, question, actor, today()));
        if (question.by() == null) {
            byKey.putIfAbsent("all", Map.of());
        }
        return byKey.entrySet().stream()
                .map(row -> new IndicatorFigures(row.getKey(), row.getValue()))
                .toList();
    }

    /** One page of the documents that an indicator counts. */
    @Transactional(readOnly = true)
    public Listing<Counted> behind(
            Actor actor, Indicator indicator, @Nullable Boolean met, IndicatorQuestion question, Paging paging) {
        List<Counted> found =
                measures.behind(indicator, met, question, actor, today(), place(paging.after()), paging.wanted());
        return paging.listing(found, Indicators::place);
    }

    /** The first of the documents that an indicator counts, for a sheet. */
    @Transactional(readOnly = true)
    public List<Counted> sheet(
            Actor actor, Indicator indicator, @Nullable Boolean met, IndicatorQuestion question, int most) {
        return measures.behind(indicator, met, question, actor, today(), null, most);
    }

    /** Languages in their usual order, all else by the alphabet. */
    private static Comparator<String> order(@Nullable Cut by) {
        return by == Cut.LANGUAGE ? Comparator.comparing(Language::of) : Comparator.naturalOrder();
    }

    private Today today() {
        return Today.at(clock, rules.figures().atRiskDays());
    }

    private static List<?> place(Counted row) {
        Language language = row.language();
        return List.of(row.dueOn(), row.document(), language == null ? "" : language.code());
    }

    private static @Nullable Place place(List<String> after) {
        if (after.isEmpty()) {
            return null;
        }
        try {
            return new Place(LocalDate.parse(after.get(0)), after.get(1), after.get(2));
        } catch (DateTimeParseException | IndexOutOfBoundsException forged) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
