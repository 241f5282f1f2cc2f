package org.hexaglot.monitoring;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.hexaglot.monitoring.Measures.Found;
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

    /** One page of the documents behind a figure. */
    @Transactional(readOnly = true)
    public Listing<Counted> behind(Actor actor, CountedQuestion question, Paging paging) {
        Place after = place(question, paging.after());
        return paging.listing(
                        measures.behind(question, actor, today(), after, paging.wanted()), row -> place(question, row))
                .map(Found::counted);
    }

    /** The first of the documents behind a figure, for a sheet. */
    @Transactional(readOnly = true)
    public List<Counted> sheet(Actor actor, CountedQuestion question, int most) {
        return measures.behind(question, actor, today(), null, most).stream()
                .map(Found::counted)
                .toList();
    }

    /** How many of them each group has, see {@link Measures#sizes}. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sizes(Actor actor, CountedQuestion question) {
        return measures.sizes(question, actor, today());
    }

    /** Languages in their usual order, all else by the alphabet. */
    private static Comparator<String> order(@Nullable Cut by) {
        return by == Cut.LANGUAGE ? Comparator.comparing(Language::of) : Comparator.naturalOrder();
    }

    /** The days by which is told what is late. */
    public Today today() {
        return Today.at(clock, rules.figures().atRiskDays());
    }

    private static List<?> place(CountedQuestion question, Found row) {
        Place place = row.place();
        return List.of(
                question.arrangement(),
                place.group(),
                place.value(),
                place.dueOn(),
                place.document(),
                place.language());
    }

    private static @Nullable Place place(CountedQuestion question, List<String> after) {
        if (after.isEmpty()) {
            return null;
        }
        try {
            if (after.size() == 6 && after.get(0).equals(question.arrangement())) {
                Place place = new Place(
                        after.get(1), after.get(2), LocalDate.parse(after.get(3)), after.get(4), after.get(5));
                question.mustFit(place);
                return place;
            }
        } catch (DateTimeException | NumberFormatException forged) {
            // refused below like the cursor of another list
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
    }
}
