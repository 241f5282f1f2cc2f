package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the sums of months what they can answer. They are of what all staff may read: the few documents that
 * somebody may read beside these are always counted.
 */
@Singleton
final class SummedMonths {
    private final Sql sql;

    SummedMonths(Sql sql) {
        this.sql = sql;
    }

    /**
     * A question taken apart; everything it asks for is in one of the two.
     *
     * @param counted what must be counted from documents
     * @param months the first days of months whose sums stand
     */
    record Parts(List<Part> counted, List<LocalDate> months) {}

    /** Some days and those documents of them that count. */
    record Part(IndicatorQuestion question, Sight sight) {}

    /** What one key comes to in all the months together. */
    record Sum(String key, Indicator indicator, Figure figure) {}

    /** @param kind of which the answer can be added up, null for none */
    Parts parts(@Nullable SumKind kind, IndicatorQuestion question, Actor actor, Today today) {
        Sight all = Sight.of(actor);
        if (kind == null || actor.equals(Actor.SYSTEM) || !DocumentRights.isStaff(actor)) {
            return new Parts(List.of(new Part(question, all)), List.of());
        }
        Sight beyondSums = Sight.beyondOpen(actor);
        List<LocalDate> months = standing(question, today);
        List<Part> counted = new ArrayList<>();
        LocalDate next = question.from();
        for (LocalDate month : months) {
            if (next == null || next.isBefore(month)) {
                counted.add(new Part(question.between(next, month.minusDays(1)), all));
            }
            next = month.plusMonths(1);
            counted.add(new Part(question.between(month, next.minusDays(1)), beyondSums));
        }
        if (next == null || question.to() == null || !next.isAfter(question.to())) {
            counted.add(new Part(question.between(next, question.to()), all));
        }
        return new Parts(joined(counted), months);
    }

    /** Whole months of the question that are over everywhere and have not changed since they were summed. */
    private List<LocalDate> standing(IndicatorQuestion question, Today today) {
        LocalDate to = question.to() == null ? MeasureSql.LAST_DAY : question.to();
        LocalDate yesterday = Collections.min(today.days().values()).minusDays(1);
        return sql.list(
                "SELECT month FROM outcome_month WHERE month >= ? AND LAST_DAY(month) <= ? AND NOT changed ORDER BY month",
                row -> Objects.requireNonNull(row.date("month")),
                question.from() == null ? MeasureSql.FIRST_DAY : question.from(),
                to.isBefore(yesterday) ? to : yesterday);
    }

    /** Puts months together of which the same documents count, so that each is one statement. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.sight().equals(part.sight())) {
                IndicatorQuestion both = last.question()
                        .between(last.question().from(), part.question().to());
                joined.set(joined.size() - 1, new Part(both, last.sight()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** The sums of these months, one for each key and indicator. */
    List<Sum> sums(
            SumKind kind, Set<Indicator> indicators, IndicatorQuestion question, Actor actor, List<LocalDate> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions("month_sum d");
        conditions.and("d.kind = ?", kind.code());
        conditions.in("d.indicator", indicators.stream().map(Indicator::code).toList());
        conditions.and(months.stream()
                .map(month -> "DATE'" + month + "'")
                .collect(Collectors.joining(", ", "d.month IN (", ")")));
        String served = Sight.served(actor);
        if (!served.isEmpty()) {
            conditions.and(served);
        }
        if (question.documents().station() != null) {
            conditions.and("d.station = ?", question.documents().station().code());
        }
        String only = kind.only(question.documents());
        if (only != null) {
            conditions.and("d.sum_key = ?", only);
        }
        return sql.list(
                "SELECT d.indicator, " + key(kind, question.by())
                        + " AS cut, SUM(d.met) AS met, SUM(d.counted) AS counted" + conditions.text()
                        + " GROUP BY d.indicator, cut",
                row -> new Sum(
                        row.text("cut"),
                        Indicator.of(row.text("indicator")),
                        new Figure(row.number("met"), row.number("counted"))),
                conditions.arguments());
    }

    private static String key(SumKind kind, @Nullable Cut by) {
        if (by == Cut.STATION) {
            return "d.station";
        }
        if (by == Cut.MONTH) {
            return "DATE_FORMAT(d.month, '%Y-%m')";
        }
        if (by == Cut.QUARTER) {
            return "CONCAT(YEAR(d.month), '-Q', QUARTER(d.month))";
        }
        boolean isUncut = kind == SumKind.ALL || kind.cut() != null && by == null;
        return isUncut ? "'all'" : "d.sum_key";
    }
}
