package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Measures;
import org.hexaglot.monitoring.Today;
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
    public List<Counted> behind(
            Indicator indicator,
            @Nullable Boolean met,
            IndicatorQuestion question,
            Actor actor,
            Today today,
            @Nullable Place after,
            int limit) {
        MeasureSql measure = new MeasureSql(question, today);
        boolean byVersion = indicator.isOfWork() || measure.isByLanguage();
        Behind behind = byVersion
                ? Behind.versions(indicator, met, question, measure, actor, today, after, limit)
                : Behind.documents(indicator, met, measure, actor, today, after, limit);
        boolean ofVersion = byVersion && isDoneByLanguage(indicator);
        return sql.list(
                "SELECT " + CountedRow.OF_DOCUMENT
                        + ", o.version, o.due_on, o.done_on, o.met, l.issued_at AS version_issued_at FROM ("
                        + behind.statement() + ") o STRAIGHT_JOIN document d ON d.id = o.id"
                        + " LEFT JOIN language_version l ON l.document_id = o.id AND l.language = o.version"
                        + " ORDER BY o.due_on, o.id, o.version",
                row -> ofVersion ? CountedRow.readVersion(row, json) : CountedRow.read(row, json),
                behind.arguments().toArray());
    }

    /** Of submission and simultaneity all languages of a document are done on the same day. */
    private static boolean isDoneByLanguage(Indicator indicator) {
        return switch (indicator) {
            case PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL -> true;
            case SUBMISSION,
                    SIMULTANEITY,
                    SELF_REVISION,
                    CONTRACTUAL,
                    WORDS,
                    CORRIGENDA,
                    ACCESSIBLE,
                    COMPLAINTS,
                    ROSTER -> false;
        };
    }
}
