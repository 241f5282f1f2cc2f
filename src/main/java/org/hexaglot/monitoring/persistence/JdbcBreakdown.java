package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.attribution.Holder;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Outcome;

/** {@link Breakdown} from the tables of figures; documents are found by the days of a period. */
@Singleton
final class JdbcBreakdown implements Breakdown {
    private static final Set<Indicator> ISSUANCE = Set.of(Indicator.ISSUANCE);
    private static final Set<Indicator> ISSUED = Set.of(Indicator.SIMULTANEITY);

    private final Sql sql;
    private final Json json;

    JdbcBreakdown(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Funnel funnel(IndicatorQuestion question, Actor actor, Today today) {
        Conditions conditions = uncut(question, today).conditions(ISSUANCE, actor, today);
        conditions.join("document_figures f", "f.id = d.id");
        String inTime = "COALESCE(f.on_time, FALSE)";
        String within = inTime + " AND COALESCE(f.words <= f.word_limit, FALSE)";
        String processed = within + " AND COALESCE(f.issued_on <= f.submitted_on + INTERVAL " + Outcome.PROCESSING_DAYS
                + " DAY, FALSE)";
        return sql.one(
                        "SELECT COUNT(*) AS due, COALESCE(SUM(" + inTime + "), 0) AS on_time, COALESCE(SUM(" + within
                                + "), 0) AS within_limit, COALESCE(SUM(" + processed
                                + "), 0) AS processed, COALESCE(SUM(" + processed + " AND d.met), 0) AS issued"
                                + conditions.text(),
                        row -> new Funnel(
                                row.number("due"),
                                row.number("on_time"),
                                row.number("within_limit"),
                                row.number("processed"),
                                row.number("issued")),
                        conditions.arguments())
                .orElseThrow();
    }

    @Override
    public Days days(IndicatorQuestion question, Actor actor, Today today) {
        Conditions conditions = uncut(question, today).conditions(ISSUED, actor, today);
        long documents = sql.one(
                        "SELECT COUNT(*) AS documents" + conditions.text(),
                        row -> row.number("documents"),
                        conditions.arguments())
                .orElse(0L);
        conditions.join("document_days h", "h.issued_on = d.due_on AND h.id = d.id");
        return new Days(
                documents,
                sql
                        .list(
                                "SELECT h.holder, h.language, SUM(h.days) AS days, SUM(h.working_days) AS working_days,"
                                        + " COUNT(*) AS documents" + conditions.text()
                                        + " GROUP BY h.holder, h.language",
                                JdbcBreakdown::held,
                                conditions.arguments())
                        .stream()
                        .sorted((one, other) -> one.holder().compareTo(other.holder()))
                        .toList());
    }

    private static Held held(Sql.Row row) {
        String language = row.text("language");
        return new Held(
                Holder.of(row.text("holder")),
                language.isEmpty() ? null : Language.of(language),
                row.number("days"),
                row.number("working_days"),
                row.number("documents"));
    }

    @Override
    public Causes causes(IndicatorQuestion question, Actor actor, Today today) {
        Conditions conditions = uncut(question, today).conditions(ISSUED, actor, today);
        conditions.join("document_figures f", "f.id = d.id AND f.cause IS NOT NULL");
        Map<Cause, Long> late = new EnumMap<>(Cause.class);
        Map<Language, Long> heldFor = new EnumMap<>(Language.class);
        sql.list(
                "SELECT f.cause, f.held_for, COUNT(*) AS documents" + conditions.text()
                        + " GROUP BY f.cause, f.held_for",
                row -> {
                    Cause cause = Cause.of(row.text("cause"));
                    late.merge(cause, row.number("documents"), Long::sum);
                    for (Language language : Language.values()) {
                        if ((row.integer("held_for") >> language.ordinal() & 1) == 1) {
                            heldFor.merge(language, row.number("documents"), Long::sum);
                        }
                    }
                    return cause;
                },
                conditions.arguments());
        return new Causes(late, heldFor);
    }

    @Override
    public List<Counted> worst(IndicatorQuestion question, Actor actor, Today today, int limit) {
        Conditions conditions = uncut(question, today).conditions(ISSUANCE, actor, today);
        conditions.and("d.met = FALSE");
        String late = "DATEDIFF(COALESCE(d.done_on, " + StandingSql.day(today, day -> day) + "), d.due_on)";
        return sql.list(
                "SELECT " + CountedRow.OF_DOCUMENT
                        + ", '' AS version, o.due_on, o.done_on, FALSE AS met FROM (SELECT d.id,"
                        + " d.due_on, d.done_on, " + late + " AS late" + conditions.text()
                        + " ORDER BY late DESC, d.id LIMIT ?) o STRAIGHT_JOIN document d ON d.id = o.id"
                        + " ORDER BY o.late DESC, o.id",
                row -> CountedRow.read(row, json),
                conditions.arguments(limit));
    }

    @Override
    public List<Ahead> ahead(LocalDate from, LocalDate to, Actor actor, Today today, int limit) {
        Conditions conditions = QuestionSql.conditions(
                "conference_session s STRAIGHT_JOIN document_consideration c ON c.body = s.body AND c.session = s.number"
                        + " STRAIGHT_JOIN document d",
                DocumentQuestion.all(),
                actor,
                today);
        conditions.and("d.id = c.document_id AND d.stage <> 'withdrawn'");
        conditions.and("s.opens BETWEEN ? AND ?", from, to);
        String standing = "(" + StandingSql.standing(today) + ")";
        return sql.list(
                "SELECT s.body, s.number, s.opens, COUNT(DISTINCT d.id) AS documents,"
                        + " COUNT(DISTINCT IF(d.issued_on IS NOT NULL, d.id, NULL)) AS issued,"
                        + " COUNT(DISTINCT IF(" + standing + " = 'late', d.id, NULL)) AS late,"
                        + " COUNT(DISTINCT IF(" + standing + " = 'at-risk', d.id, NULL)) AS at_risk"
                        + conditions.text() + " GROUP BY s.body, s.number, s.opens ORDER BY s.opens, s.body LIMIT ?",
                row -> new Ahead(
                        row.text("body"),
                        row.text("number"),
                        Objects.requireNonNull(row.date("opens")),
                        row.number("documents"),
                        row.number("issued"),
                        row.number("late"),
                        row.number("at_risk")),
                conditions.arguments(limit));
    }

    private static MeasureSql uncut(IndicatorQuestion question, Today today) {
        return new MeasureSql(question.by(null), today);
    }
}
