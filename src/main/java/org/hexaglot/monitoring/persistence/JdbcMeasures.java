package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Measures;
import org.hexaglot.monitoring.Today;
import org.hexaglot.monitoring.persistence.Behind.Statement;
import org.hexaglot.monitoring.persistence.SummedMonths.Part;
import org.hexaglot.monitoring.persistence.SummedMonths.Parts;
import org.hexaglot.monitoring.persistence.SummedMonths.Sum;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/** {@link Measures} from the sums of months where they stand, and from the outcomes of documents elsewhere. */
@Singleton
final class JdbcMeasures implements Measures {
    private final Sql sql;
    private final Json json;
    private final OutcomeCount outcomes;
    private final SummedMonths months;

    JdbcMeasures(Sql sql, Json json, OutcomeCount outcomes, SummedMonths months) {
        this.sql = sql;
        this.json = json;
        this.outcomes = outcomes;
        this.months = months;
    }

    @Override
    public Map<String, Map<Indicator, Figure>> count(
            Set<Indicator> indicators, IndicatorQuestion question, Actor actor, Today today) {
        Map<String, Map<Indicator, Figure>> figures = new TreeMap<>();
        SumKind kind = SumKind.answering(question);
        Parts parts = months.parts(kind, question, actor, today);
        for (Part part : parts.counted()) {
            outcomes.count(indicators, part.question(), part.sight(), today, figures);
        }
        if (kind != null) {
            for (Sum sum : months.sums(kind, indicators, question, actor, parts.months())) {
                OutcomeCount.add(figures, sum.key(), sum.indicator(), sum.figure());
            }
        }
        return figures;
    }

    @Override
    public List<Found> behind(CountedQuestion question, Actor actor, Today today, @Nullable Place after, int limit) {
        List<Found> found = new ArrayList<>();
        Place from = after;
        for (CountedQuestion part : question.parts(after)) {
            found.addAll(page(part, actor, today, from, limit - found.size()));
            if (found.size() == limit) {
                break;
            }
            from = null;
        }
        return found;
    }

    private List<Found> page(CountedQuestion question, Actor actor, Today today, @Nullable Place after, int limit) {
        Behind behind = new Behind(question, actor, today);
        Statement page = behind.page(after, limit);
        boolean hasOwnDays = question.hasOwnDays();
        return sql.list(
                "SELECT " + CountedRow.OF_DOCUMENT + ", o.version, o.due_on, o.done_on, o.met, o.gathered, o.placed,"
                        + " l.issued_at AS version_issued_at FROM (" + page.text()
                        + ") o STRAIGHT_JOIN document d ON d.id = o.id"
                        + " LEFT JOIN language_version l ON l.document_id = o.id AND l.language = o.version"
                        + " ORDER BY " + behind.orderOfPage(),
                row -> CountedRow.found(row, json, hasOwnDays),
                page.arguments());
    }

    @Override
    public Map<String, Integer> sizes(CountedQuestion question, Actor actor, Today today) {
        Map<String, Integer> sizes = new HashMap<>();
        if (question.group() != null) {
            Statement counted = new Behind(question, actor, today).sizes(question.group());
            sql.list(counted.text(), row -> sizes.put(row.text("named"), row.integer("counted")), counted.arguments());
        }
        return sizes;
    }
}
