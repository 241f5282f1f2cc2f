package org.hexaglot.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.kernel.DocumentId;

/**
 * Copies a document with its journey row by row, every id exchanged for a new one, so that hundreds of documents stand at
 * the same point of their journey without walking there.
 */
final class Copies implements AutoCloseable {
    private static final Map<String, String> OURS = Map.of(
            "document", "id",
            "language_version", "document_id",
            "task", "document_id");
    private static final List<String> ENGINE =
            List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE", "ACT_RU_EVENT_SUBSCR");

    private final Connection connection;
    private final DocumentId document;
    private final Map<String, List<Object[]>> rows = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Copies(DatabaseAccess access, DocumentId document) throws SQLException {
        this.connection = access.connect();
        this.document = document;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
        }
        for (Map.Entry<String, String> table : OURS.entrySet()) {
            read(table.getKey(), table.getValue() + " = '" + document + "'");
        }
        String instances = "(SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = '" + document + "')";
        for (String table : ENGINE) {
            read(table, "PROC_INST_ID_ IN " + instances);
            rows.getOrDefault(table, List.of()).forEach(row -> ids.add((String) row[0]));
        }
    }

    DocumentId next() throws SQLException {
        DocumentId copy = DocumentId.newAt(Instant.now());
        Map<Object, String> exchanged = new HashMap<>();
        ids.forEach(id -> exchanged.put(id, DocumentId.newAt(Instant.now()).value()));
        exchanged.put(document.value(), copy.value());
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            write(table.getKey(), table.getValue(), exchanged);
        }
        connection.commit();
        return copy;
    }

    /** Those that are written; the database makes the others of them. */
    private String columns(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'")) {
            statement.setString(1, table);
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getString(1);
            }
        }
    }

    private void read(String table, String condition) throws SQLException {
        List<Object[]> read = new ArrayList<>();
        String columns = columns(table);
        try (Statement statement = connection.createStatement();
                ResultSet results =
                        statement.executeQuery("SELECT " + columns + " FROM " + table + " WHERE " + condition)) {
            while (results.next()) {
                Object[] row = new Object[results.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = results.getObject(i + 1);
                }
                read.add(row);
            }
        }
        rows.put(table, read);
    }

    private void write(String table, List<Object[]> originals, Map<Object, String> exchanged) throws SQLException {
        if (originals.isEmpty()) {
            return;
        }
        String places = String.join(", ", Collections.nCopies(originals.get(0).length, "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + columns(table) + ") VALUES (" + places + ")")) {
            for (Object[] row : originals) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, exchanged.containsKey(row[i]) ? exchanged.get(row[i]) : row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
