package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Measures;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * {@link Measures} by adding up the outcomes of documents: all rates in one statement, and all that tells how the work was
 * done in another.
 */
@Singleton
final class JdbcMeasures implements Measures {
    private final Sql sql;
    private final Json json;

    JdbcMeasures(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Map<String, Map<Indicator, Figure>> count(
            Set<Indicator> indicators, IndicatorQuestion question, Actor actor, Today today) {
        Map<String, Map<Indicator, Figure>> figures = new TreeMap<>();
        Set<Indicator> rates = among(indicators, Indicator.RATES);
        if (!rates.isEmpty()) {
            rates(rates, question, actor, today, figures);
        }
        Set<Indicator> work = among(indicators, Indicator.WORK);
        if (!work.isEmpty()) {
            WorkSql of = new WorkSql(question, today);
            Conditions conditions = of.conditions(actor, today);
            sql.list(of.statement(work, conditions), row -> WorkSql.add(row, work, figures), conditions.arguments());
        }
        return figures;
    }

    private static Set<Indicator> among(Set<Indicator> indicators, Set<Indicator> kind) {
        Set<Indicator> some = EnumSet.copyOf(kind);
        some.retainAll(indicators);
        return some;
    }

    private void rates(
            Set<Indicator> indicators,
            IndicatorQuestion question,
            Actor actor,
            Today today,
            Map<String, Map<Indicator, Figure>> figures) {
        MeasureSql measure = new MeasureSql(question, today);
        Conditions conditions = measure.conditions(indicators, actor, today);
        sql.list(
                "SELECT d.indicator, " + measure.key() + " AS cut, " + measure.sums() + conditions.text() + " GROUP BY "
                        + measure.groups(),
                row -> measure.isByLanguage()
                        ? addLanguages(row, question.documents().language(), figures)
                        : addRow(row, figures),
                conditions.arguments());
    }

    private static boolean addRow(Sql.Row row, Map<String, Map<Indicator, Figure>> figures) {
        return add(figures, row.text("cut"), row, new Figure(row.number("met"), row.number("counted")));
    }

    private static boolean addLanguages(
            Sql.Row row, @Nullable Language only, Map<String, Map<Indicator, Figure>> figures) {
        int counting = row.integer("counting");
        int met = row.integer("languages_met");
        long documents = row.number("counted");
        for (Language language : Language.values()) {
            if ((counting >> language.ordinal() & 1) == 1 && (only == null || only == language)) {
                boolean isMet = (met >> language.ordinal() & 1) == 1;
                add(figures, language.code(), row, new Figure(isMet ? documents : 0, documents));
            }
        }
        return true;
    }

    private static boolean add(Map<String, Map<Indicator, Figure>> figures, String key, Sql.Row row, Figure figure) {
        return add(figures, key, Indicator.values()[row.integer("indicator")], figure);
    }

    static boolean add(Map<String, Map<Indicator, Figure>> figures, String key, Indicator indicator, Figure figure) {
        figures.computeIfAbsent(key, unknown -> new EnumMap<>(Indicator.class)).merge(indicator, figure, Figure::plus);
        return true;
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
            case SUBMISSION, SIMULTANEITY, SELF_REVISION, CONTRACTUAL, WORDS, CORRIGENDA, ACCESSIBLE, ROSTER -> false;
        };
    }
}
