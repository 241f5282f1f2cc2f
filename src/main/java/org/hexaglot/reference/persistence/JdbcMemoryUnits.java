package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.reference.MemoryUnit;
import org.hexaglot.reference.MemoryUnits;
import org.jspecify.annotations.Nullable;

/** {@link MemoryUnits} in the table memory_unit. In the statements {@code §} stands for the code of a language. */
@Singleton
final class JdbcMemoryUnits implements MemoryUnits {
    private static final String EXACT = "SELECT" + MemoryRows.COLUMNS
            + ", p.hash_§ AS previous, n.hash_§ AS following FROM memory_unit u"
            + " LEFT JOIN memory_unit p ON p.collection = u.collection AND p.ordinal = u.ordinal - 1 AND NOT p.retired"
            + " LEFT JOIN memory_unit n ON n.collection = u.collection AND n.ordinal = u.ordinal + 1 AND NOT n.retired"
            + " WHERE u.hash_§ = ? AND NOT u.retired ORDER BY u.id DESC LIMIT ?";
    private static final String EXACT_IN = "SELECT" + MemoryRows.COLUMNS
            + " FROM memory_unit u WHERE u.hash_§ = ? AND u.collection IN (?, ?) AND NOT u.retired"
            + " ORDER BY u.ordinal, u.id";
    private static final String BY_ID =
            "SELECT" + MemoryRows.COLUMNS + " FROM memory_unit u WHERE u.id IN (@) AND NOT u.retired";
    private static final String OF = "SELECT" + MemoryRows.COLUMNS
            + " FROM memory_unit u WHERE u.collection = ? AND NOT u.retired ORDER BY u.ordinal, u.id";
    private static final String CHANGES =
            "SELECT" + MemoryRows.COLUMNS + " FROM memory_unit u WHERE u.changed > ? ORDER BY u.changed LIMIT ?";
    private static final String AFTER = "SELECT" + MemoryRows.COLUMNS
            + " FROM memory_unit u WHERE u.id > ? AND NOT u.retired AND u.collection NOT LIKE '%/s'"
            + " AND u.hash_§ IS NOT NULL AND u.hash_¤ IS NOT NULL ORDER BY u.id LIMIT ?";
    private static final String SIZES = "SELECT COUNT(hash_ar) AS ar, COUNT(hash_zh) AS zh, COUNT(hash_en) AS en,"
            + " COUNT(hash_fr) AS fr, COUNT(hash_ru) AS ru, COUNT(hash_es) AS es FROM memory_unit WHERE NOT retired";

    private final Sql sql;

    JdbcMemoryUnits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<MemoryUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        long number = numbers(units.size());
        List<@Nullable Object[]> rows = new ArrayList<>(units.size());
        for (MemoryUnit unit : units) {
            rows.add(MemoryRows.values(unit, ++number));
        }
        sql.batch(MemoryRows.INSERT, rows);
    }

    @Override
    public int retire(Collection<String> collections) {
        List<Long> ids = new ArrayList<>();
        for (String collection : collections) {
            ids.addAll(sql.list(
                    "SELECT id FROM memory_unit WHERE collection = ? AND NOT retired",
                    row -> row.number("id"),
                    collection));
        }
        if (ids.isEmpty()) {
            return 0;
        }
        long number = numbers(ids.size());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (long id : ids) {
            rows.add(new @Nullable Object[] {++number, id});
        }
        sql.batch("UPDATE memory_unit SET retired = TRUE, changed = ? WHERE id = ?", rows);
        return ids.size();
    }

    /** The number before the first of so many new ones; others who want numbers wait until this transaction ends. */
    private long numbers(int count) {
        sql.update("UPDATE reference_counter SET number = number + ? WHERE name = 'memory'", count);
        return edge().number() - count;
    }

    @Override
    public List<Found> exact(Language source, long hash, int limit) {
        return sql.list(
                EXACT.replace("§", source.code()),
                row -> new Found(MemoryRows.unit(row), row.number("previous"), row.number("following")),
                hash,
                limit);
    }

    @Override
    public List<MemoryUnit> exactIn(DocumentId document, Language source, long hash) {
        return sql.list(
                EXACT_IN.replace("§", source.code()),
                MemoryRows::unit,
                hash,
                MemorySource.paragraphs(document),
                MemorySource.sentences(document));
    }

    @Override
    public Map<Long, MemoryUnit> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, MemoryUnit> found = new HashMap<>();
        sql.list(among(BY_ID, ids.size()), MemoryRows::unit, ids.toArray()).forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    @Override
    public List<MemoryUnit> of(String collection) {
        return sql.list(OF, MemoryRows::unit, collection);
    }

    @Override
    public List<MemoryUnit> after(long id, Language source, Language target, int limit) {
        String statement = AFTER.replace("§", source.code()).replace("¤", target.code());
        return sql.list(statement, MemoryRows::unit, id, limit);
    }

    @Override
    public List<Change> changes(long after, int limit) {
        return sql.list(
                CHANGES,
                row -> new Change(row.number("changed"), row.truth("retired"), MemoryRows.unit(row)),
                after,
                limit);
    }

    @Override
    public Edge edge() {
        return sql.one(
                        "SELECT identity, number FROM reference_counter WHERE name = 'memory'",
                        row -> new Edge(row.text("identity"), row.number("number")))
                .orElseThrow();
    }

    @Override
    public Map<Language, Long> sizes() {
        return sql.one(SIZES, row -> {
                    Map<Language, Long> sizes = new EnumMap<>(Language.class);
                    Language.OFFICIAL.forEach(language -> sizes.put(language, row.number(language.code())));
                    return sizes;
                })
                .orElseThrow();
    }

    private static String among(String statement, int values) {
        return statement.replace("@", String.join(",", Collections.nCopies(values, "?")));
    }
}
