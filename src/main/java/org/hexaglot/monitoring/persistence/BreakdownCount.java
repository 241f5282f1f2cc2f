package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.attribution.Holder;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Breakdown.Funnel;
import org.hexaglot.monitoring.Breakdown.Held;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Outcome;

/** What stands behind the rates of a period, by adding up documents that are found by the days of it. */
@Singleton
final class BreakdownCount {
    static final Set<Indicator> DUE = Set.of(Indicator.ISSUANCE);
    static final Set<Indicator> ISSUED = Set.of(Indicator.SIMULTANEITY);

    private final Sql sql;

    BreakdownCount(Sql sql) {
        this.sql = sql;
    }

    /** @param heldFor the languages that were not ready, as bits */
    record Late(Cause cause, int heldFor, long documents) {}

    Funnel funnel(IndicatorQuestion question, Sight sight, Today today) {
        Conditions conditions = uncut(question, today).conditions(DUE, sight, today);
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

    List<Held> held(IndicatorQuestion question, Sight sight, Today today) {
        Conditions conditions = uncut(question, today).conditions(ISSUED, sight, today);
        conditions.join("document_days h", "h.issued_on = d.due_on AND h.id = d.id");
        return sql.list(
                "SELECT h.holder, h.language, SUM(h.days) AS days, SUM(h.working_days) AS working_days,"
                        + " COUNT(*) AS documents" + conditions.text() + " GROUP BY h.holder, h.language",
                row -> new Held(
                        Holder.of(row.text("holder")),
                        row.text("language").isEmpty() ? null : Language.of(row.text("language")),
                        row.number("days"),
                        row.number("working_days"),
                        row.number("documents")),
                conditions.arguments());
    }

    List<Late> late(IndicatorQuestion question, Sight sight, Today today) {
        Conditions conditions = uncut(question, today).conditions(ISSUED, sight, today);
        conditions.join("document_figures f", "f.id = d.id AND f.cause IS NOT NULL");
        return sql.list(
                "SELECT f.cause, f.held_for, COUNT(*) AS documents" + conditions.text()
                        + " GROUP BY f.cause, f.held_for",
                row -> new Late(Cause.of(row.text("cause")), row.integer("held_for"), row.number("documents")),
                conditions.arguments());
    }

    static MeasureSql uncut(IndicatorQuestion question, Today today) {
        return new MeasureSql(question.by(null), today);
    }
}
