package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Measures;
import org.hexaglot.monitoring.Today;
import org.hexaglot.monitoring.persistence.BreakdownCount.Late;
import org.hexaglot.monitoring.persistence.SummedMonths.Parts;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/** {@link Breakdown} from the sums of months where they stand, and from documents elsewhere. */
@Singleton
final class JdbcBreakdown implements Breakdown {
    private final Sql sql;
    private final Json json;
    private final Measures measures;
    private final BreakdownCount count;
    private final SummedMonths months;

    JdbcBreakdown(Sql sql, Json json, Measures measures, BreakdownCount count, SummedMonths months) {
        this.sql = sql;
        this.json = json;
        this.measures = measures;
        this.count = count;
        this.months = months;
    }

    @Override
    public Funnel funnel(IndicatorQuestion question, Actor actor, Today today) {
        Parts parts = parts(question, actor, today);
        Funnel funnel = parts.counted().stream()
                .map(part -> count.funnel(part.question(), part.sight(), today))
                .reduce(Funnel.NONE, Funnel::plus);
        return funnel.plus(SumKeys.funnel(
                months.sums(SumKind.FUNNEL, BreakdownCount.DUE, question.by(null), actor, parts.months())));
    }

    @Override
    public Days days(IndicatorQuestion question, Actor actor, Today today) {
        Parts parts = parts(question, actor, today);
        Stream<Held> counted =
                parts.counted().stream().flatMap(part -> count.held(part.question(), part.sight(), today).stream());
        Stream<Held> summed = Stream.of(SumKind.DAYS, SumKind.WORKING_DAYS)
                .flatMap(kind ->
                        months.sums(kind, BreakdownCount.ISSUED, question.by(null), actor, parts.months()).stream()
                                .map(sum -> SumKeys.held(kind, sum)));
        Map<List<@Nullable Object>, Held> held = new LinkedHashMap<>();
        Stream.concat(counted, summed)
                .forEach(each -> held.merge(Arrays.asList(each.holder(), each.language()), each, Held::plus));
        return new Days(
                issued(question, actor, today),
                held.values().stream()
                        .sorted(Comparator.comparing(Held::holder))
                        .toList());
    }

    private long issued(IndicatorQuestion question, Actor actor, Today today) {
        return measures.count(BreakdownCount.ISSUED, question.by(null), actor, today).values().stream()
                .mapToLong(figures -> figures.getOrDefault(Indicator.SIMULTANEITY, Figure.NONE)
                        .of())
                .sum();
    }

    @Override
    public Causes causes(IndicatorQuestion question, Actor actor, Today today) {
        Parts parts = parts(question, actor, today);
        Map<Cause, Long> late = new EnumMap<>(Cause.class);
        Map<Language, Long> heldFor = new EnumMap<>(Language.class);
        Stream<Late> counted =
                parts.counted().stream().flatMap(part -> count.late(part.question(), part.sight(), today).stream());
        Stream<Late> summed =
                months.sums(SumKind.CAUSE, BreakdownCount.ISSUED, question.by(null), actor, parts.months()).stream()
                        .map(SumKeys::late);
        Stream.concat(counted, summed).forEach(each -> {
            late.merge(each.cause(), each.documents(), Long::sum);
            for (Language language : Language.values()) {
                if ((each.heldFor() >> language.ordinal() & 1) == 1) {
                    heldFor.merge(language, each.documents(), Long::sum);
                }
            }
        });
        return new Causes(late, heldFor);
    }

    /** Of a body or a department alone only documents tell how far they came. */
    private Parts parts(IndicatorQuestion question, Actor actor, Today today) {
        IndicatorQuestion uncut = question.by(null);
        SumKind kind = SumKind.answering(uncut);
        return months.parts(kind == SumKind.ALL ? kind : null, uncut, actor, today);
    }

    @Override
    public List<Counted> worst(IndicatorQuestion question, Actor actor, Today today, int limit) {
        Conditions conditions =
                BreakdownCount.uncut(question, today).conditions(BreakdownCount.DUE, Sight.of(actor), today);
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
                Sight.of(actor),
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
}
