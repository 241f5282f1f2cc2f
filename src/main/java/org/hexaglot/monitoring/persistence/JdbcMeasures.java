package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.EnumMap;
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

/** {@link Measures} by adding up the outcomes of documents, all indicators in one statement. */
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
        MeasureSql measure = new MeasureSql(question, today);
        Conditions conditions = measure.conditions(indicators, actor, today);
        Map<String, Map<Indicator, Figure>> figures = new TreeMap<>();
        sql.list(
                "SELECT d.indicator, " + measure.key() + " AS cut, " + measure.sums() + conditions.text() + " GROUP BY "
                        + measure.groups(),
                row -> measure.isByLanguage()
                        ? addLanguages(row, question.documents().language(), figures)
                        : addRow(row, figures),
                conditions.arguments());
        return figures;
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
        Indicator indicator = Indicator.values()[row.integer("indicator")];
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
        Conditions conditions = measure.conditions(Set.of(indicator), actor, today);
        String language = "''";
        String isMet = "d.met";
        if (measure.isByLanguage()) {
            conditions.join(MeasureSql.LANGUAGES + " v", "(" + measure.counting() + " >> v.bit) & 1 = 1");
            Language only = question.documents().language();
            if (only != null) {
                conditions.and("v.language = ?", only.code());
            }
            language = "v.language";
            isMet = "((d.languages_met >> v.bit) & 1 = 1)";
        }
        if (met != null) {
            conditions.and(isMet + (met ? " = TRUE" : " = FALSE"));
        }
        if (after != null) {
            conditions.and(
                    "d.due_on >= ? AND (d.due_on > ? OR d.id > ? OR d.id = ? AND " + language + " > ?)",
                    after.dueOn(),
                    after.dueOn(),
                    after.document(),
                    after.document(),
                    after.language());
        }
        boolean ofVersion = measure.isByLanguage() && isDoneByLanguage(indicator);
        String counted = "SELECT d.id, d.due_on, d.done_on, " + isMet + " AS met, " + language + " AS version"
                + conditions.text() + " ORDER BY d.due_on, d.id, version LIMIT ?";
        return sql.list(
                "SELECT " + CountedRow.OF_DOCUMENT
                        + ", o.version, o.due_on, o.done_on, o.met, l.issued_at AS version_issued_at FROM (" + counted
                        + ") o STRAIGHT_JOIN document d ON d.id = o.id"
                        + " LEFT JOIN language_version l ON l.document_id = o.id AND l.language = o.version"
                        + " ORDER BY o.due_on, o.id, o.version",
                row -> ofVersion ? CountedRow.readVersion(row, json) : CountedRow.read(row, json),
                conditions.arguments(limit));
    }

    /** Of submission and simultaneity all languages of a document are done on the same day. */
    private static boolean isDoneByLanguage(Indicator indicator) {
        return switch (indicator) {
            case PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL -> true;
            case SUBMISSION, SIMULTANEITY -> false;
        };
    }
}
