package org.hexaglot.management;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.attribution.Account;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.Period;
import org.hexaglot.planning.Body;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A period at a glance.
 *
 * @param trend issuance of the last quarters, the earliest first
 * @param languages issuance by language, in the order of languages
 * @param worst the latest documents of the period, the worst first
 * @param known bodies to choose from
 * @param behind entries of the journal that are not counted yet
 */
public record Overview(
        Period period,
        Map<Indicator, Compared> figures,
        List<IndicatorFigures> trend,
        List<IndicatorFigures> languages,
        List<IndicatorFigures> stations,
        List<IndicatorFigures> bodies,
        List<IndicatorFigures> departments,
        Breakdown.Funnel funnel,
        Breakdown.Days days,
        Breakdown.Causes causes,
        Work work,
        List<Worst> worst,
        List<Breakdown.Ahead> ahead,
        List<Body> known,
        long behind) {
    public Overview {
        figures = Map.copyOf(figures);
    }

    /** A late document with whose its days were; no account while no manuscript has come in. */
    public record Worst(Counted document, @Nullable Account account) {}

    public Compared figure(Indicator indicator) {
        return Objects.requireNonNull(figures.get(indicator));
    }

    public boolean isEmpty() {
        return figures.values().stream().allMatch(compared -> compared.now().of() == 0);
    }

    /**
     * Percentage points between the language that is on time most often and the one that is least often: language parity
     * (domain.md, section 5). Empty when fewer than two languages count.
     */
    public Optional<Double> spread() {
        return Figure.spread(
                languages.stream().map(row -> row.figure(Indicator.ISSUANCE)).toList());
    }
}
