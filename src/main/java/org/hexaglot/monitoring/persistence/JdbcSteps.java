package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.StepLoad;
import org.hexaglot.monitoring.StepTimes;
import org.hexaglot.monitoring.Steps;
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
    public Map<String, StepLoad> load(Actor actor, @Nullable Language language, Instant now) {
        List<@Nullable Object> arguments =
                new ArrayList<>(List.of(now, now, actor.person().value()));
        Map<String, StepLoad> loads = new HashMap<>();
        sql.list(
                "SELECT name, COUNT(*) AS open, SUM(due_at < ?) AS overdue,"
                        + " SUM(TIMESTAMPDIFF(SECOND, opened_at, ?)) AS waited FROM task"
                        + " WHERE (restricted = FALSE OR document_id IN"
                        + " (SELECT document_id FROM document_reader WHERE person = ?))"
                        + narrowed(actor, language, arguments) + " GROUP BY name",
                row -> loads.put(row.text("name"), load(row)),
                arguments.toArray());
        return loads;
    }

    private static StepLoad load(Sql.Row row) {
        int open = row.integer("open");
        double hours = (double) row.number("waited") / SECONDS_OF_AN_HOUR;
        return new StepLoad(open, row.integer("overdue"), hours / open);
    }

    @Override
    public Map<String, StepTimes> times(Actor actor, @Nullable Language language, Instant from, Instant until) {
        List<@Nullable Object> arguments = new ArrayList<>(List.of(MOST_HOURS, from, until));
        Map<String, TreeMap<Integer, Long>> counts = new HashMap<>();
        sql.list(
                "SELECT step, LEAST(TIMESTAMPDIFF(HOUR, opened_at, closed_at), ?) AS hours, COUNT(*) AS stays"
                        + " FROM step_figures WHERE closed_at >= ? AND closed_at < ?"
                        + narrowed(actor, language, arguments) + " GROUP BY step, hours",
                row -> counts.computeIfAbsent(row.text("step"), step -> new TreeMap<>())
                        .merge(row.integer("hours"), row.number("stays"), Long::sum),
                arguments.toArray());
        Map<String, StepTimes> times = new HashMap<>();
        counts.forEach((step, stays) -> times.put(step, new StepTimes(stays)));
        return times;
    }

    /** The conditions on language and stations that both tables share. */
    private static String narrowed(Actor actor, @Nullable Language language, List<@Nullable Object> arguments) {
        StringBuilder conditions = new StringBuilder();
        if (language != null) {
            conditions.append(" AND language = ?");
            arguments.add(language.code());
        }
        List<String> stations = actor.stations().stream().sorted().toList();
        if (!stations.isEmpty()) {
            conditions
                    .append(" AND station IN (")
                    .append(String.join(", ", Collections.nCopies(stations.size(), "?")))
                    .append(")");
            arguments.addAll(stations);
        }
        return conditions.toString();
    }
}
