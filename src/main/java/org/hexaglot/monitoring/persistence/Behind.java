package org.hexaglot.monitoring.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Measures.Place;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A statement for {@code id due_on done_on met version} of what is behind a figure, in the order of the primary key, so
 * that reading ends with the page.
 */
record Behind(String statement, List<@Nullable Object> arguments) {
    static Behind documents(
            Indicator indicator,
            @Nullable Boolean met,
            MeasureSql measure,
            Actor actor,
            Today today,
            @Nullable Place after,
            int limit) {
        Conditions conditions = measure.conditions(Set.of(indicator), Sight.of(actor), today);
        if (met != null) {
            conditions.and(met ? "d.met = TRUE" : "d.met = FALSE");
        }
        if (after != null) {
            conditions.and(
                    "d.due_on >= ? AND (d.due_on > ? OR d.id > ?)", after.dueOn(), after.dueOn(), after.document());
        }
        return new Behind(
                "SELECT d.id, d.due_on, d.done_on, d.met, '' AS version" + conditions.text()
                        + " ORDER BY d.due_on, d.id LIMIT ?",
                Arrays.asList(conditions.arguments(limit)));
    }

    /** Each document has one version at least, so that as many documents are enough, and the one where the page began. */
    static Behind versions(
            Indicator indicator,
            @Nullable Boolean met,
            IndicatorQuestion question,
            MeasureSql measure,
            Actor actor,
            Today today,
            @Nullable Place after,
            int limit) {
        boolean isOfWork = indicator.isOfWork();
        Conditions conditions = isOfWork
                ? new WorkSql(question, today).conditions(Sight.of(actor), today)
                : measure.conditions(Set.of(indicator), Sight.of(actor), today);
        String bits = isOfWork ? WorkSql.met(indicator) : "d.languages_met";
        String counting = isOfWork ? WorkSql.counting(indicator) : measure.counting();
        String wanted = wanted(counting, bits, met, question.documents().language());
        conditions.and(wanted + " <> 0");
        if (after != null) {
            conditions.and(
                    "d.due_on >= ? AND (d.due_on > ? OR d.id >= ?)", after.dueOn(), after.dueOn(), after.document());
        }
        String documents = "SELECT d.id, d.due_on, d.done_on, " + wanted + " AS wanted, " + bits + " AS bits"
                + conditions.text() + " ORDER BY d.due_on, d.id LIMIT ?";
        return new Behind(
                "SELECT e.id, e.due_on, e.done_on, (e.bits >> v.bit) & 1 = 1 AS met, v.language AS version FROM ("
                        + documents + ") e JOIN " + MeasureSql.LANGUAGES + " v ON (e.wanted >> v.bit) & 1 = 1"
                        + " WHERE e.due_on > ? OR e.id <> ? OR v.language > ?"
                        + " ORDER BY e.due_on, e.id, v.language LIMIT ?",
                Arrays.asList(conditions.arguments(
                        limit + 1,
                        after == null ? MeasureSql.FIRST_DAY : after.dueOn(),
                        after == null ? "" : after.document(),
                        after == null ? "" : after.language(),
                        limit)));
    }

    /** The languages of a row that are asked for, as an expression of bits. */
    private static String wanted(String counting, String bits, @Nullable Boolean met, @Nullable Language only) {
        String wanted = met == null ? counting : "(" + counting + " & " + (met ? "" : "~") + bits + ")";
        return only == null ? wanted : "(" + wanted + " & " + (1 << only.ordinal()) + ")";
    }
}
