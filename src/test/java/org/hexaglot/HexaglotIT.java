package org.hexaglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hexaglot.database.DataFolder;
import org.hexaglot.database.EmbeddedMariaDb;
import org.hexaglot.database.MariaDbSettings;
import org.hexaglot.database.StartFailure;
import org.hexaglot.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, started and stopped as an operator does it. */
class HexaglotIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @TempDir
    private Path place;

    private Path data;
    private int port;

    @BeforeEach
    void useTheProgramsThatAreUnpackedAlready() throws IOException {
        data = Files.createDirectories(place.resolve("data")).toRealPath();
        Files.createDirectories(TestDatabase.binaries());
        Files.createSymbolicLink(data.resolve("mariadb-bin"), TestDatabase.binaries());
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(ProcessHandle.allProcesses().filter(this::isOnOurData)).isEmpty();
    }

    @Test
    void servesUntilItIsToldToStopAndServesAgainAfterItWasKilled() throws Exception {
        Process first = start(Map.of());
        awaitAnswer(first);
        assertThat(Files.readString(data.resolve("hexaglot.lock")))
                .contains("process " + first.pid())
                .contains("http://localhost:" + port);
        first.toHandle().destroyForcibly();
        first.waitFor();

        Process second = start(Map.of());
        awaitAnswer(second);
        second.toHandle().destroy();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(data.resolve("mariadb.log")).strip()).endsWith("Shutdown complete");
        assertThat(errors()).doesNotContain("Exception");

        assertThat(check()).isZero();
        assertThat(output()).contains("Engine, documents, inbox and files tell the same.");
        try (DataFolder folder = DataFolder.open(data);
                EmbeddedMariaDb database = new EmbeddedMariaDb(folder, MariaDbSettings.withBufferPool("64M"));
                Connection connection = database.start().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO ACT_RU_EXECUTION (ID_, BUSINESS_KEY_) VALUES ('1', '" + "0".repeat(26) + "')");
        }
        assertThat(check()).isEqualTo(1);
        assertThat(output()).contains("journey-of-closed-document " + "0".repeat(26));
    }

    @Test
    void refusesToCheckWhereNoServiceEverWas() throws Exception {
        assertThat(check()).isEqualTo(StartFailure.DATABASE_NOT_PREPARED.exitCode());
        assertThat(errors()).contains("There is nothing to check");
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(port)) {
            assertRefused(Map.of(), StartFailure.PORT_TAKEN, "Port " + other.getLocalPort() + " is not free");
        }
    }

    @Test
    void refusesADataFolderThatIsInUse() throws Exception {
        try (DataFolder folder = DataFolder.open(data)) {
            folder.announce("http://localhost:8123");
            assertRefused(Map.of(), StartFailure.DATA_FOLDER_IN_USE, "http://localhost:8123");
        }
    }

    @Test
    void refusesADatabaseThatCannotBeReached() throws Exception {
        assertRefused(
                Map.of("HEXAGLOT_DB_URL", "jdbc:mariadb://127.0.0.1:1/hexaglot"),
                StartFailure.DATABASE_UNREACHABLE,
                "127.0.0.1:1");
    }

    @Test
    void endsWhenItsDatabaseCannotStart() throws Exception {
        Files.createDirectories(data.resolve("mariadb"));
        Files.writeString(data.resolve("mariadb/ibdata1"), "nothing that InnoDB knows");
        assertRefused(Map.of(), StartFailure.EMBEDDED_DATABASE_FAILED, "InnoDB");
    }

    private void assertRefused(Map<String, String> environment, StartFailure failure, String words) throws Exception {
        Process service = start(environment);
        assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(service.exitValue()).isEqualTo(failure.exitCode());
        assertThat(errors().lines())
                .singleElement()
                .asString()
                .startsWith("hexaglot: ")
                .contains(words);
    }

    private int check() throws Exception {
        Process check = start(Map.of(), "check");
        assertThat(check.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return check.exitValue();
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Hexaglot.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("HEXAGLOT_") || name.startsWith("MICRONAUT_"));
        builder.environment().put("HEXAGLOT_DATA", data.toString());
        builder.environment().put("HEXAGLOT_DEMO_SESSION", "false");
        builder.environment().put("MICRONAUT_ENVIRONMENTS", "demo");
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return builder.redirectError(place.resolve("errors").toFile())
                .redirectOutput(place.resolve("output").toFile())
                .start();
    }

    private void awaitAnswer(Process service) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                .build();
        Patience.until(
                () -> {
                    assertThat(service.isAlive()).as(errors()).isTrue();
                    return output().contains("Hexaglot is ready at");
                },
                PATIENCE);
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private String output() throws IOException {
        return Files.readString(place.resolve("output"));
    }

    private String errors() throws IOException {
        return Files.readString(place.resolve("errors"));
    }

    private boolean isOnOurData(ProcessHandle process) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains("--datadir=" + data.resolve("mariadb")))
                .isPresent();
    }
}
