package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Figures by adding up the outcomes of documents: all rates in one statement, and all that tells how the work was done in
 * another.
 */
@Singleton
final class OutcomeCount {
    private final Sql sql;

    OutcomeCount(Sql sql) {
        this.sql = sql;
    }

    /** Adds what these indicators come to by key. */
    void count(
            Set<Indicator> indicators,
            IndicatorQuestion question,
            Sight sight,
            Today today,
            Map<String, Map<Indicator, Figure>> figures) {
        Set<Indicator> rates = among(indicators, Indicator.RATES);
        if (!rates.isEmpty()) {
            rates(rates, question, sight, today, figures);
        }
        Set<Indicator> work = among(indicators, Indicator.WORK);
        if (!work.isEmpty()) {
            WorkSql of = new WorkSql(question, today);
            Conditions conditions = of.conditions(sight, today);
            sql.list(of.statement(work, conditions), row -> WorkSql.add(row, work, figures), conditions.arguments());
        }
    }

    private static Set<Indicator> among(Set<Indicator> indicators, Set<Indicator> kind) {
        Set<Indicator> some = EnumSet.copyOf(kind);
        some.retainAll(indicators);
        return some;
    }

    private void rates(
            Set<Indicator> indicators,
            IndicatorQuestion question,
            Sight sight,
            Today today,
            Map<String, Map<Indicator, Figure>> figures) {
        MeasureSql measure = new MeasureSql(question, today);
        Conditions conditions = measure.conditions(indicators, sight, today);
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
}
