package org.hexaglot.database;

import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL that stands in full in a repository on the connection of the surrounding transaction; outside a transaction
 * it fails. Instants are stored as UTC {@code DATETIME}, dates as {@code DATE}.
 */
@Singleton
public final class Sql {
    private static final int MOST_ROWS_A_BATCH = 1000;

    private final ConnectionOperations<Connection> connections;

    Sql(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> list(String statement, Function<Row, T> mapper, @Nullable Object... arguments) {
        try (PreparedStatement prepared = prepare(statement, arguments);
                ResultSet results = prepared.executeQuery()) {
            Row row = new Row(results);
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(mapper.apply(row));
            }
            return rows;
        } catch (SQLException failure) {
            throw new DatabaseFailure(statement, failure);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String statement, Function<Row, T> mapper, @Nullable Object... arguments) {
        return list(statement, mapper, arguments).stream().findFirst();
    }

    /** Runs an insert, update or delete and answers how many rows it changed. */
    public int update(String statement, @Nullable Object... arguments) {
        try (PreparedStatement prepared = prepare(statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(statement, failure);
        }
    }

    /** Inserts one row and answers the key that the database gave it. */
    public long insert(String statement, @Nullable Object... arguments) {
        try (PreparedStatement prepared =
                connection().prepareStatement(statement, PreparedStatement.RETURN_GENERATED_KEYS)) {
            bind(prepared, arguments);
            prepared.executeUpdate();
            try (ResultSet keys = prepared.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(statement, failure);
        }
    }

    /** Runs one statement with many sets of arguments in few round trips. */
    public void batch(String statement, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement prepared = connection().prepareStatement(statement)) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                bind(prepared, row);
                prepared.addBatch();
                if (++waiting == MOST_ROWS_A_BATCH) {
                    prepared.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                prepared.executeBatch();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(statement, failure);
        }
    }

    private PreparedStatement prepare(String statement, @Nullable Object... arguments) throws SQLException {
        PreparedStatement prepared = connection().prepareStatement(statement);
        bind(prepared, arguments);
        return prepared;
    }

    private Connection connection() {
        return connections.getConnectionStatus().getConnection();
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, stored(arguments[i]));
        }
    }

    private static @Nullable Object stored(@Nullable Object argument) {
        if (argument instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (argument instanceof Enum<?> value) {
            return value.name();
        }
        return argument;
    }

    /** The current row of a result, read by column name; valid only while the mapper runs. */
    public static final class Row {
        private final ResultSet results;
        private final List<String> labels = new ArrayList<>();

        private Row(ResultSet results) {
            this.results = results;
        }

        public String text(String column) {
            String text = optionalText(column);
            if (text == null) {
                throw new IllegalStateException(column + " is null");
            }
            return text;
        }

        public @Nullable String optionalText(String column) {
            return read(() -> results.getString(column));
        }

        /** All columns in the order of the statement, as they are written; for comparing rows. */
        public Map<String, @Nullable String> texts() {
            return read(() -> {
                if (labels.isEmpty()) {
                    ResultSetMetaData columns = results.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        labels.add(columns.getColumnLabel(i));
                    }
                }
                Map<String, @Nullable String> texts = new LinkedHashMap<>();
                for (String label : labels) {
                    texts.put(label, results.getString(texts.size() + 1));
                }
                return texts;
            });
        }

        public long number(String column) {
            return read(() -> results.getLong(column));
        }

        public int integer(String column) {
            return read(() -> results.getInt(column));
        }

        public @Nullable Integer optionalInteger(String column) {
            return read(() -> results.getObject(column, Integer.class));
        }

        public @Nullable Long optionalNumber(String column) {
            return read(() -> results.getObject(column, Long.class));
        }

        public boolean truth(String column) {
            return read(() -> results.getBoolean(column));
        }

        public @Nullable Boolean optionalTruth(String column) {
            return read(() -> results.getObject(column, Boolean.class));
        }

        public @Nullable LocalDate date(String column) {
            return read(() -> results.getObject(column, LocalDate.class));
        }

        public @Nullable Instant instant(String column) {
            LocalDateTime utc = read(() -> results.getObject(column, LocalDateTime.class));
            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        }

        private static <T extends @Nullable Object> T read(Reading<T> reading) {
            try {
                return reading.now();
            } catch (SQLException failure) {
                throw new DatabaseFailure("reading a row", failure);
            }
        }

        private interface Reading<T extends @Nullable Object> {
            T now() throws SQLException;
        }
    }
}
