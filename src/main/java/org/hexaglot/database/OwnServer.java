package org.hexaglot.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A server of the operator's: looked at before anything relies on it, so that what is wrong is said in one line. */
public final class OwnServer {
    private static final int CONNECT_SECONDS = 15;
    // Error codes of MariaDB: https://mariadb.com/kb/en/mariadb-error-codes/
    private static final int NO_ACCESS_TO_SCHEMA = 1044;
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_SUCH_SCHEMA = 1049;

    private OwnServer() {}

    /**
     * Connects, and tries what the service will do there.
     *
     * @throws StartRefused naming the first thing that is wrong
     */
    public static void check(DatabaseAccess access) {
        String address = address(access.url());
        DriverManager.setLoginTimeout(CONNECT_SECONDS);
        try (Connection connection = access.connect()) {
            checkVersion(connection);
            checkSchema(connection, address);
        } catch (SQLException fault) {
            throw refusal(access, address, fault);
        }
    }

    private static StartRefused refusal(DatabaseAccess access, String address, SQLException fault) {
        String reason = StartRefused.reason(fault);
        return switch (fault.getErrorCode()) {
            case NO_ACCESS_TO_SCHEMA, NO_SUCH_SCHEMA ->
                new StartRefused(
                        StartFailure.DATABASE_NOT_PREPARED,
                        "The schema at " + address + " is not ready for " + access.user() + ": " + reason,
                        fault);
            case WRONG_PASSWORD ->
                new StartRefused(
                        StartFailure.DATABASE_REFUSED,
                        "The database at " + address + " does not let " + access.user() + " in: " + reason,
                        fault);
            default ->
                new StartRefused(
                        StartFailure.DATABASE_UNREACHABLE,
                        "The database at " + address + " cannot be reached: " + reason,
                        fault);
        };
    }

    private static void checkVersion(Connection connection) throws SQLException {
        ServerVersion.parse(ask(connection, "SELECT VERSION()")).objection().ifPresent(line -> {
            throw new StartRefused(StartFailure.DATABASE_TOO_OLD, line);
        });
    }

    private static void checkSchema(Connection connection, String address) throws SQLException {
        if (ask(connection, "SELECT COALESCE(DATABASE(), '')").isEmpty()) {
            throw new StartRefused(
                    StartFailure.DATABASE_NOT_PREPARED,
                    "HEXAGLOT_DB_URL names no schema at " + address
                            + "; write it like jdbc:mariadb://host:3306/hexaglot.");
        }
        String probe = "hexaglot_probe_" + UUID.randomUUID().toString().replace("-", "");
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "CREATE TABLE " + probe + " (id INT PRIMARY KEY, parent INT, FOREIGN KEY (parent) REFERENCES "
                            + probe + " (id))",
                    "ALTER TABLE " + probe + " ADD COLUMN word INT",
                    "CREATE INDEX " + probe + " ON " + probe + " (word)",
                    "INSERT INTO " + probe + " VALUES (1, NULL, 1)",
                    "UPDATE " + probe + " SET word = 2",
                    "SELECT word FROM " + probe,
                    "DELETE FROM " + probe,
                    "DROP TABLE " + probe)) {
                statement.execute(sql);
            }
        } catch (SQLException missing) {
            throw new StartRefused(
                    StartFailure.DATABASE_NOT_PREPARED,
                    "The database user may not do all that is needed in its schema at " + address
                            + " (GRANT ALL on that schema): " + StartRefused.reason(missing),
                    missing);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    // The query part may carry a password.
    private static String address(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
