package org.hexaglot.statistics.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexaglot.database.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Tells which months come to something else after documents were counted anew, by what their rows held before and hold
 * after. Most acts on a document change nothing in months that are over.
 */
@Singleton
final class ChangedMonths {
    /** Sums do not ask for the stage, which changes most often. */
    private static final Set<String> LEFT_OUT = Set.of("stage");

    private static final String OUTCOMES = """
            SELECT o.*, f.on_time, f.words AS counted_words, f.word_limit, f.submitted_on, f.issued_on, f.cause, f.held_for
              FROM outcome o JOIN document_figures f ON f.id = o.id
             WHERE o.id""";

    private final Sql sql;

    ChangedMonths(Sql sql) {
        this.sql = sql;
    }

    /**
     * What each month holds of some documents.
     *
     * @param ids of the documents, as a condition on a column
     */
    Map<LocalDate, Set<List<@Nullable String>>> holding(String ids) {
        Map<LocalDate, Set<List<@Nullable String>>> months = new TreeMap<>();
        sql.list(OUTCOMES + ids, row -> add(months, row, "due_on"));
        sql.list("SELECT h.* FROM document_days h WHERE h.id" + ids, row -> add(months, row, "issued_on"));
        return months;
    }

    private static boolean add(Map<LocalDate, Set<List<@Nullable String>>> months, Sql.Row row, String day) {
        LocalDate month = Objects.requireNonNull(row.date(day)).withDayOfMonth(1);
        Map<String, @Nullable String> columns = row.texts();
        columns.keySet().removeAll(LEFT_OUT);
        return months.computeIfAbsent(month, unknown -> new HashSet<>()).add(new ArrayList<>(columns.values()));
    }

    /** Marks the months of which the two differ, in the order in which all lock them. */
    void tell(Map<LocalDate, Set<List<@Nullable String>>> before, Map<LocalDate, Set<List<@Nullable String>>> after) {
        Set<LocalDate> months = new TreeSet<>(before.keySet());
        months.addAll(after.keySet());
        months.removeIf(month -> Objects.equals(before.get(month), after.get(month)));
        sql.batch(
                "INSERT INTO outcome_month (month, changed) VALUES (?, TRUE) ON DUPLICATE KEY UPDATE changed = TRUE",
                months.stream().map(month -> new @Nullable Object[] {month}).toList());
    }
}
