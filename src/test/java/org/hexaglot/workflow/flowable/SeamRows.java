package org.hexaglot.workflow.flowable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.kernel.DocumentId;

/** What is committed, seen over a connection that has nothing to do with the service. */
final class SeamRows implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "note",
            "journey_step",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_JOB",
            "ACT_RU_TIMER_JOB",
            "ACT_RU_DEADLETTER_JOB",
            "ACT_RU_VARIABLE",
            "ACT_RU_EVENT_SUBSCR");

    private final Connection connection;

    SeamRows(DatabaseAccess access) throws SQLException {
        this.connection = access.connect();
    }

    List<String> notes(DocumentId document) {
        return column("SELECT text FROM note WHERE document = ? ORDER BY id", document.value());
    }

    /** Where the engine says the document is: its user tasks. */
    List<String> tasks(DocumentId document) {
        return column("""
                SELECT t.TASK_DEF_KEY_ FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_
                 WHERE i.BUSINESS_KEY_ = ? ORDER BY t.TASK_DEF_KEY_
                """, document.value());
    }

    /** What our own trace says the document has passed. */
    List<String> passed(DocumentId document) {
        return column("SELECT element FROM journey_step WHERE document_id = ? ORDER BY id", document.value());
    }

    List<String> taskIds(DocumentId document) {
        return column("""
                SELECT t.ID_ FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_
                 WHERE i.BUSINESS_KEY_ = ?
                """, document.value());
    }

    List<String> jobIds(String table, DocumentId document) {
        return column(
                "SELECT j.ID_ FROM " + table + " j JOIN ACT_RU_EXECUTION i ON i.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " WHERE i.BUSINESS_KEY_ = ? ORDER BY j.ID_",
                document.value());
    }

    /** How many rows each table has, ours and the engine's. */
    Map<String, String> all() {
        Map<String, String> counts = new TreeMap<>();
        TABLES.forEach(table ->
                counts.put(table, column("SELECT COUNT(*) FROM " + table).get(0)));
        return counts;
    }

    List<String> column(String statement, String... arguments) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setString(i + 1, arguments[i]);
            }
            try (ResultSet results = prepared.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (results.next()) {
                    values.add(results.getString(1));
                }
                return values;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
