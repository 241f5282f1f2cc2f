package org.hexaglot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedMariaDbIT {
    private static final MariaDbSettings SETTINGS = new MariaDbSettings(TestDatabase.binaries(), "64M", true);

    private final Path data = TestFolder.of("test-mariadb").resolve("start").toAbsolutePath();

    @BeforeEach
    void emptyFolder() throws IOException {
        MariaDbBinaries.delete(data);
    }

    @Test
    void keepsWhatWasCommittedFromOneStartToTheNext() throws Exception {
        DatabaseAccess first;
        try (Running running = new Running()) {
            first = running.access;
            execute(first, "CREATE TABLE note (id INT PRIMARY KEY)");
            execute(first, "INSERT INTO note VALUES (7)");
        }
        assertThat(servers()).isEmpty();
        try (Running running = new Running()) {
            assertThat(running.access).isEqualTo(first);
            assertThat(ask(running.access, "SELECT id FROM note")).isEqualTo("7");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (Running running = new Running()) {
            DatabaseAccess access = running.access;
            assertThatThrownBy(() -> ask(new DatabaseAccess(access.url(), "root", ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(new DatabaseAccess(access.url(), access.user(), ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(access, "SELECT * FROM mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void runsWithTheSettingsTheEngineNeeds() throws Exception {
        try (Running running = new Running()) {
            assertThat(ask(
                            running.access,
                            "SELECT CONCAT_WS(' ', @@bind_address, @@tx_isolation, @@innodb_flush_log_at_trx_commit,"
                                    + " @@character_set_database, @@global.time_zone)"))
                    .isEqualTo("127.0.0.1 READ-COMMITTED 1 utf8mb4 +00:00");
        }
    }

    @Test
    void makesANewPasswordWhereTheOldOneIsLost() throws Exception {
        DatabaseAccess first;
        try (Running running = new Running()) {
            first = running.access;
        }
        Files.delete(data.resolve("mariadb.password"));
        try (Running running = new Running()) {
            assertThat(running.access.password()).isNotEqualTo(first.password());
        }
    }

    @Test
    void takesAnotherPortWhereItsOwnIsTaken() throws Exception {
        int port;
        try (Running running = new Running()) {
            port = Integer.parseInt(ask(running.access, "SELECT @@port"));
        }
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Running running = new Running()) {
            assertThat(ask(running.access, "SELECT @@port")).isNotEqualTo(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void endsTheServerThatAKilledServiceLeftBehindAndLosesNothing() throws Exception {
        Process service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritingService.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = 0;
        try (BufferedReader lines = service.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("said ")) {
                    said = Integer.parseInt(line.substring("said ".length()));
                }
                if (said == 200) {
                    assertThat(servers()).hasSize(1);
                    service.toHandle().destroyForcibly();
                }
            }
        }
        List<ProcessHandle> leftBehind = servers();
        assertThat(leftBehind).as("the killed service leaves its server").hasSize(1);
        assertThat(said).isGreaterThanOrEqualTo(200);
        try (Running running = new Running()) {
            assertThat(leftBehind).noneMatch(ProcessHandle::isAlive);
            assertThat(servers()).hasSize(1);
            assertThat(Integer.parseInt(ask(running.access, "SELECT MAX(number) FROM said")))
                    .isGreaterThanOrEqualTo(said);
            assertThat(ask(running.access, "SELECT MAX(number) - COUNT(*) FROM said"))
                    .isEqualTo("0");
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void recoversWhenTheServerItselfWasKilled() throws Exception {
        try (Running running = new Running()) {
            execute(running.access, "CREATE TABLE note (id INT PRIMARY KEY)");
            execute(running.access, "INSERT INTO note VALUES (7)");
            servers().forEach(ProcessHandle::destroyForcibly);
        }
        try (Running running = new Running()) {
            assertThat(ask(running.access, "SELECT id FROM note")).isEqualTo("7");
        }
    }

    @Test
    void saysInOneLineWhyAServerCannotStart() throws Exception {
        try (Running running = new Running()) {
            assertThat(running.access.url()).isNotEmpty();
        }
        Files.writeString(data.resolve("mariadb/ibdata1"), "nothing that InnoDB knows");
        assertThatThrownBy(Running::new).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.failure()).isEqualTo(StartFailure.EMBEDDED_DATABASE_FAILED);
            assertThat(refused)
                    .hasMessageStartingWith("The embedded MariaDB did not start: InnoDB:")
                    .hasMessageNotContaining("\n");
        });
        assertThat(servers()).isEmpty();
    }

    @Test
    void unpacksAgainAfterAnInterruptedFirstInstallation() throws Exception {
        Files.createDirectories(data.resolve("mariadb.new/mysql"));
        try (Running running = new Running()) {
            assertThat(ask(running.access, "SELECT 1")).isEqualTo("1");
            assertThat(data.resolve("mariadb.new")).doesNotExist();
        }
    }

    private List<ProcessHandle> servers() {
        String argument = "--datadir=" + data.resolve("mariadb");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(argument))
                        .isPresent())
                .toList();
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

    private final class Running implements AutoCloseable {
        private final DataFolder folder = DataFolder.open(data);
        private final EmbeddedMariaDb database = new EmbeddedMariaDb(folder, SETTINGS);
        private final DatabaseAccess access;

        Running() throws IOException {
            try {
                access = database.start();
            } catch (StartRefused refused) {
                folder.close();
                throw refused;
            }
        }

        @Override
        public void close() throws IOException {
            database.close();
            folder.close();
        }
    }
}
