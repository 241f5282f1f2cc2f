package org.hexaglot.notification.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.notification.CallQuestion;
import org.hexaglot.notification.CallQuestion.Group;
import org.hexaglot.notification.CallQuestion.Run;
import org.hexaglot.notification.Deliveries.Listed;
import org.hexaglot.notification.Deliveries.Told;
import org.hexaglot.notification.Outbox.State;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls of a webhook in the order and the groups of a list, and counts them. Calls that are alike in what they
 * are grouped and ordered by are read together, along the indexes of V018 and V030.
 */
final class CallSearch {
    private static final String FROM = """
             FROM webhook_delivery WHERE endpoint = ? AND (? IS NULL OR state = ?) AND (? IS NULL OR type = ?)
            """;
    private static final String RUNS =
            "SELECT ${group} AS gathered, ${order} AS placed, COUNT(*) AS calls" + FROM + " GROUP BY gathered, placed";
    private static final String RUN = "SELECT *" + FROM + " AND ${group} = ? AND ${order} = ?";
    private static final String NEWEST = RUN + " AND id < ? ORDER BY id DESC LIMIT ?";
    private static final String OLDEST = RUN + " AND id > ? ORDER BY id LIMIT ?";

    private final Sql sql;

    CallSearch(Sql sql) {
        this.sql = sql;
    }

    /** Their tries are left out. */
    Listed find(String endpoint, CallQuestion question, @Nullable ListPlace after, int limit) {
        List<Run> runs = runs(endpoint, question);
        Comparator<Run> order = question.orderOfRuns();
        List<Told> found = new ArrayList<>();
        for (Run run : runs) {
            int past = after == null ? 1 : order.compare(run, new Run(after.group(), after.value(), 0));
            if (past >= 0 && found.size() < limit) {
                ListPlace last = past == 0 ? after : null;
                found.addAll(run(endpoint, question, run, last, limit - found.size()));
            }
        }
        return new Listed(found, question.group() == Group.NONE ? Map.of() : sizes(runs));
    }

    private List<Run> runs(String endpoint, CallQuestion question) {
        if (question.isOneRun()) {
            return List.of(new Run("", "", 0));
        }
        return sql
                .list(
                        asked(RUNS, question),
                        row -> new Run(row.text("gathered"), row.text("placed"), row.integer("calls")),
                        arguments(endpoint, question).toArray())
                .stream()
                .sorted(question.orderOfRuns())
                .toList();
    }

    private List<Told> run(String endpoint, CallQuestion question, Run run, @Nullable ListPlace last, int limit) {
        boolean oldestFirst = question.isOldestFirst();
        List<@Nullable Object> arguments = arguments(endpoint, question);
        arguments.add(run.group());
        arguments.add(run.value());
        arguments.add(last != null ? last.id() : oldestFirst ? 0 : Long.MAX_VALUE);
        arguments.add(limit);
        return sql.list(asked(oldestFirst ? OLDEST : NEWEST, question), CallSearch::told, arguments.toArray());
    }

    private static Map<String, Integer> sizes(List<Run> runs) {
        Map<String, Integer> sizes = new HashMap<>();
        runs.forEach(run -> sizes.merge(run.group(), run.size(), Integer::sum));
        return sizes;
    }

    private static List<@Nullable Object> arguments(String endpoint, CallQuestion question) {
        return new ArrayList<>(
                Arrays.asList(endpoint, question.state(), question.state(), question.type(), question.type()));
    }

    /** What a run has in common stands in a column; without groups, and by time, there is nothing in common. */
    private static String asked(String statement, CallQuestion question) {
        String group =
                switch (question.group()) {
                    case NONE -> "''";
                    case TYPE -> "type";
                    case STATE -> "state";
                };
        String order =
                switch (question.order()) {
                    case TIME -> "''";
                    case TYPE -> "type";
                    case STATE -> "state";
                };
        return statement.replace("${group}", group).replace("${order}", order);
    }

    private static Told told(Sql.Row row) {
        return new Told(
                row.number("id"),
                row.number("entry"),
                row.text("type"),
                new DocumentId(row.text("document_id")),
                State.valueOf(row.text("state")),
                Objects.requireNonNull(row.instant("made_at")),
                Objects.requireNonNull(row.instant("send_at")),
                List.of());
    }
}
