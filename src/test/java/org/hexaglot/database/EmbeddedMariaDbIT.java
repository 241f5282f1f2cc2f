package org.hexaglot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedMariaDbIT {
    private static final MariaDbSettings SETTINGS = new MariaDbSettings(TestDatabase.binaries(), "64M", true);

    private Path data = Path.of("target", "test-mariadb", "start");

    @BeforeEach
    void emptyFolder() throws IOException {
        data = data.toAbsolutePath();
        MariaDbBinaries.delete(data);
    }

    @Test
    void keepsWhatWasCommittedFromOneStartToTheNext() throws Exception {
        DatabaseAccess first;
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedMariaDb database = new EmbeddedMariaDb(folder, SETTINGS)) {
            first = database.start();
            execute(first, "CREATE TABLE note (id INT PRIMARY KEY)");
            execute(first, "INSERT INTO note VALUES (7)");
        }
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedMariaDb database = new EmbeddedMariaDb(folder, SETTINGS)) {
            DatabaseAccess second = database.start();
            assertThat(second).isEqualTo(first);
            assertThat(ask(second, "SELECT id FROM note")).isEqualTo("7");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedMariaDb database = new EmbeddedMariaDb(folder, SETTINGS)) {
            DatabaseAccess access = database.start();
            assertThatThrownBy(() -> ask(new DatabaseAccess(access.url(), "root", ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(new DatabaseAccess(access.url(), access.user(), ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb.password"))))
                    .isEqualTo("rw-------");
            assertThat(ask(access, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(ask(access, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(ask(access, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
