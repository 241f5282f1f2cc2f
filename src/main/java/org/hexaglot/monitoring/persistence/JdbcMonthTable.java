package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Breakdown.Held;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.MonthTable;
import org.hexaglot.monitoring.Today;
import org.hexaglot.monitoring.persistence.BreakdownCount.Late;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * {@link MonthTable} in month_sum. The month is locked before its documents are read: who counts one of them meanwhile
 * waits at its end to say so, and is heard.
 */
@Singleton
final class JdbcMonthTable implements MonthTable {
    private final Sql sql;
    private final OutcomeCount outcomes;
    private final BreakdownCount breakdown;

    JdbcMonthTable(Sql sql, OutcomeCount outcomes, BreakdownCount breakdown) {
        this.sql = sql;
        this.outcomes = outcomes;
        this.breakdown = breakdown;
    }

    @Override
    public List<LocalDate> changed(LocalDate before) {
        return sql.list(
                "SELECT month FROM outcome_month WHERE changed AND LAST_DAY(month) < ? ORDER BY month DESC",
                row -> Objects.requireNonNull(row.date("month")),
                before);
    }

    @Override
    public void sum(LocalDate month, Today today) {
        sql.update("UPDATE outcome_month SET changed = FALSE WHERE month = ?", month);
        sql.update("DELETE FROM month_sum WHERE month = ?", month);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DutyStation station : DutyStation.values()) {
            new OfStation(month, station, today, rows).add();
        }
        sql.batch(
                "INSERT INTO month_sum (kind, indicator, month, station, sum_key, met, counted) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The sums of a month at a duty station, of what all its staff may read. */
    private final class OfStation {
        private final LocalDate month;
        private final DutyStation station;
        private final Today today;
        private final IndicatorQuestion question;
        private final List<@Nullable Object[]> rows;

        OfStation(LocalDate month, DutyStation station, Today today, List<@Nullable Object[]> rows) {
            this.month = month;
            this.station = station;
            this.today = today;
            this.rows = rows;
            this.question = IndicatorQuestion.of(Map.of("station", station.code()), Actor.SYSTEM)
                    .between(month, month.plusMonths(1).minusDays(1));
        }

        void add() {
            for (SumKind kind : SumKind.values()) {
                if (kind == SumKind.ALL || kind.cut() != null) {
                    addFigures(kind);
                }
            }
            SumKeys.of(breakdown.funnel(question, Sight.open(), today))
                    .forEach((key, figure) -> add(SumKind.FUNNEL, Indicator.ISSUANCE, key, figure));
            for (Held held : breakdown.held(question, Sight.open(), today)) {
                String key = SumKeys.key(held);
                add(SumKind.DAYS, Indicator.SIMULTANEITY, key, new Figure(held.days(), held.documents()));
                add(
                        SumKind.WORKING_DAYS,
                        Indicator.SIMULTANEITY,
                        key,
                        new Figure(held.workingDays(), held.documents()));
            }
            for (Late late : breakdown.late(question, Sight.open(), today)) {
                add(SumKind.CAUSE, Indicator.SIMULTANEITY, SumKeys.key(late), new Figure(0, late.documents()));
            }
        }

        private void addFigures(SumKind kind) {
            Map<String, Map<Indicator, Figure>> figures = new TreeMap<>();
            outcomes.count(Indicator.OF_DOCUMENTS, question.by(kind.cut()), Sight.open(), today, figures);
            figures.forEach((key, row) -> row.forEach((indicator, figure) -> add(kind, indicator, key, figure)));
        }

        private void add(SumKind kind, Indicator indicator, String key, Figure figure) {
            if (figure.of() > 0) {
                rows.add(new @Nullable Object[] {
                    kind.code(), indicator.code(), month, station.code(), key, figure.met(), figure.of()
                });
            }
        }
    }
}
