package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.Indicator;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Measures;
import org.hexaglot.monitoring.Today;
import org.jspecify.annotations.Nullable;

/** {@link Measures} by counting documents, their language versions and their considerations. */
@Singleton
final class JdbcMeasures implements Measures {
    private final Sql sql;
    private final Json json;

    JdbcMeasures(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Map<String, Figure> count(Indicator indicator, IndicatorQuestion question, Actor actor, Today today) {
        MeasureSql measure = new MeasureSql(indicator, question, today);
        Conditions conditions = measure.conditions(actor, today);
        String statement =
                "SELECT " + measure.key() + " AS cut, " + measure.sums() + conditions.text() + " GROUP BY cut";
        Map<String, Figure> figures = new LinkedHashMap<>();
        sql.list(
                statement,
                row -> figures.put(row.text("cut"), new Figure(row.number("met"), row.number("counted"))),
                conditions.arguments());
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
        MeasureSql measure = new MeasureSql(indicator, question, today);
        Conditions conditions = measure.conditions(actor, today);
        String language = measure.isByVersion() ? "v.language" : "''";
        if (met != null) {
            conditions.and(measure.met() + (met ? " = TRUE" : " = FALSE"));
        }
        if (after != null) {
            conditions.and(
                    "%1$s >= ? AND (%1$s > ? OR d.id > ? OR d.id = ? AND %2$s > ?)".formatted(measure.due(), language),
                    after.dueOn(),
                    after.dueOn(),
                    after.document(),
                    after.document(),
                    after.language());
        }
        return sql.list(
                "SELECT DISTINCT d.id, d.symbols, d.title, d.original_language, d.station, d.department, d.category, "
                        + language + " AS version, " + measure.due() + " AS due_on, " + measure.done() + " AS done_on, "
                        + measure.met() + " AS met, d.submit_by, d.submitted_at, d.issue_by, d.issued_on, d.words,"
                        + " d.word_limit" + conditions.text() + " ORDER BY due_on, id, version LIMIT ?",
                this::counted,
                conditions.arguments(limit));
    }

    private Counted counted(Sql.Row row) {
        String language = row.text("version");
        return new Counted(
                new DocumentId(row.text("id")),
                json.list(row.text("symbols")),
                json.texts(row.text("title")),
                Language.of(row.text("original_language")),
                row.text("station"),
                row.text("department"),
                row.text("category"),
                language.isEmpty() ? null : Language.of(language),
                Objects.requireNonNull(row.date("due_on")),
                row.date("done_on"),
                row.truth("met"),
                row.date("submit_by"),
                row.instant("submitted_at"),
                row.date("issue_by"),
                row.date("issued_on"),
                row.optionalInteger("words"),
                row.integer("word_limit"));
    }
}
