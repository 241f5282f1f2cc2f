package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.StepLoad;
import org.hexaglot.monitoring.StepQuestion;
import org.hexaglot.monitoring.StepTimes;
import org.hexaglot.monitoring.Steps;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** {@link Steps} by one grouped statement each, from the tasks and from the figures of steps, both by an index alone. */
@Singleton
final class JdbcSteps implements Steps {
    /** Longer stays count as this long: half a year. */
    private static final int MOST_HOURS = 4_400;

    private static final int SECONDS_OF_AN_HOUR = 3_600;

    private final Sql sql;

    JdbcSteps(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, StepLoad> load(Actor actor, StepQuestion question, Instant now) {
        Narrowed narrowed = Narrowed.of(actor, question);
        Map<String, StepLoad> loads = new HashMap<>();
        sql.list(
                "SELECT name, COUNT(*) AS open, SUM(due_at < ?) AS overdue,"
                        + " SUM(TIMESTAMPDIFF(SECOND, opened_at, ?)) AS waited FROM task"
                        + " WHERE " + narrowed.conditions() + " GROUP BY name",
                row -> loads.put(row.text("name"), load(row)),
                narrowed.arguments(now, now));
        return loads;
    }

    private static StepLoad load(Sql.Row row) {
        int open = row.integer("open");
        double hours = (double) row.number("waited") / SECONDS_OF_AN_HOUR;
        return new StepLoad(open, row.integer("overdue"), hours / open);
    }

    @Override
    public Map<String, StepTimes> times(Actor actor, StepQuestion question, Instant from, Instant until) {
        Narrowed narrowed = Narrowed.of(actor, question);
        Map<String, TreeMap<Integer, Long>> counts = new HashMap<>();
        sql.list(
                "SELECT step, LEAST(TIMESTAMPDIFF(HOUR, opened_at, closed_at), ?) AS hours, COUNT(*) AS stays"
                        + " FROM step_figures WHERE closed_at >= ? AND closed_at < ?"
                        + " AND " + narrowed.conditions() + " GROUP BY step, hours",
                row -> counts.computeIfAbsent(row.text("step"), step -> new TreeMap<>())
                        .merge(row.integer("hours"), row.number("stays"), Long::sum),
                narrowed.arguments(MOST_HOURS, from, until));
        Map<String, StepTimes> times = new HashMap<>();
        counts.forEach((step, stays) -> times.put(step, new StepTimes(stays)));
        return times;
    }

    /** The conditions that both tables share: what is asked for, and what the person may see. */
    private record Narrowed(String conditions, List<Object> values) {
        static Narrowed of(Actor actor, StepQuestion question) {
            Narrowed narrowed = new Narrowed(
                            "(restricted = FALSE OR document_id IN"
                                    + " (SELECT document_id FROM document_reader WHERE person = ?))",
                            List.of(actor.person().value()))
                    .in("station", actor.stations().stream().sorted().toList());
            DutyStation station = question.station();
            Language language = question.language();
            return narrowed.in("station", station == null ? null : station.code())
                    .in("language", language == null ? null : language.code())
                    .in("body", question.body());
        }

        private Narrowed in(String column, @Nullable String value) {
            return in(column, value == null ? List.of() : List.of(value));
        }

        /** @param wanted none means any */
        private Narrowed in(String column, List<String> wanted) {
            if (wanted.isEmpty()) {
                return this;
            }
            String places = String.join(", ", Collections.nCopies(wanted.size(), "?"));
            List<Object> all = new ArrayList<>(values);
            all.addAll(wanted);
            return new Narrowed(conditions + " AND " + column + " IN (" + places + ")", all);
        }

        /** @param before those of the places before the conditions */
        Object[] arguments(Object... before) {
            return Stream.concat(Stream.of(before), values.stream()).toArray();
        }
    }
}
