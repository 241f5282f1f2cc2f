package org.hexaglot.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB that lives in the data folder and runs as a child of the service. Nothing has to be installed: its
 * programs come with the service. It listens on the loopback address only and knows one user, whose password is made on
 * the first start.
 *
 * <p>{@link #close()} ends it in order. When the service is killed instead, the server stays behind; the next start on
 * the same folder ends it and takes over, and what was committed is there.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final String SCHEMA = "hexaglot";
    private static final String USER = "hexaglot";
    // Long enough for InnoDB to recover a large database after a crash.
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(90);
    private static final int PORT_ATTEMPTS = 3;
    private static final long FIRST_START_MEBIBYTES = 700;
    private static final long LATER_START_MEBIBYTES = 100;

    private final DataFolder folder;
    private final MariaDbSettings settings;
    private final Path dataDir;
    private final Path stateFile;
    private volatile @Nullable Process process;
    private volatile @Nullable DatabaseAccess access;
    private volatile boolean closed;

    public EmbeddedMariaDb(DataFolder folder, MariaDbSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.dataDir = folder.path().resolve("mariadb");
        this.stateFile = folder.path().resolve("mariadb.state");
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @return the service's own schema, made on the first start
     * @throws StartRefused with the one line that says why not
     */
    public DatabaseAccess start() {
        try {
            Optional<ServerState> last = ServerState.read(stateFile);
            String password = password();
            Leftover.end(
                    dataDir,
                    last.orElse(null),
                    last.map(state -> accessAt(state.port(), password)).orElse(null));
            return start(last.map(ServerState::port).orElse(0), password);
        } catch (IOException fault) {
            throw new StartRefused(
                    StartFailure.EMBEDDED_DATABASE_FAILED,
                    "The embedded MariaDB could not be started: " + StartRefused.reason(fault),
                    fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused(StartFailure.EMBEDDED_DATABASE_FAILED, "The start was interrupted.", interrupted);
        }
    }

    private DatabaseAccess start(int lastPort, String password) throws IOException, InterruptedException {
        boolean first = !Files.isDirectory(dataDir);
        folder.requireRoom(first ? FIRST_START_MEBIBYTES : LATER_START_MEBIBYTES);
        Path temporary = folder.path().resolve("mariadb-tmp");
        OwnerOnly.createDirectories(temporary);
        Path unpacked = settings.binaries();
        ServerProgram program = new ServerProgram(
                MariaDbBinaries.below(unpacked == null ? folder.path().resolve("mariadb-bin") : unpacked),
                settings,
                temporary,
                folder.path().resolve("mariadb.log"));
        if (first) {
            program.install(dataDir);
        }
        Path statements = temporary.resolve("first-statements.sql");
        OwnerOnly.write(statements, String.join("\n", firstStatements(password)) + "\n");
        try {
            return serve(program, lastPort, password, statements);
        } finally {
            Files.deleteIfExists(statements);
        }
    }

    private DatabaseAccess serve(ServerProgram program, int lastPort, String password, Path statements)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort(attempt == 1 ? lastPort : 0);
            long logged = program.logSize();
            Process started = launch(program, port, statements);
            DatabaseAccess there = accessAt(port, password);
            if (answers(started, there)) {
                access = there;
                return there;
            }
            stop(started);
            ServerLog log = new ServerLog(program.logSince(logged), program.log());
            if (!log.portWasTaken() || attempt == PORT_ATTEMPTS) {
                throw log.refusal();
            }
        }
    }

    private Process launch(ServerProgram program, int port, Path statements) throws IOException {
        if (closed) {
            throw new StartRefused(StartFailure.EMBEDDED_DATABASE_FAILED, "The start was interrupted.");
        }
        Process started;
        try {
            started = program.serve(dataDir, port, statements);
        } catch (IOException notForThisMachine) {
            throw MariaDbBinaries.none(notForThisMachine);
        }
        process = started;
        ServerState.of(started.toHandle(), port).write(stateFile);
        return started;
    }

    private boolean answers(Process started, DatabaseAccess there) throws InterruptedException {
        Instant deadline = Instant.now().plus(START_PATIENCE);
        while (started.isAlive() && !closed && Instant.now().isBefore(deadline)) {
            try (Connection connection = there.connect()) {
                return connection.isValid(0);
            } catch (SQLException notYet) {
                Thread.sleep(20);
            }
        }
        return false;
    }

    // Run at every start: a lost password file and a user of an earlier version are put right without a second way in.
    private static List<String> firstStatements(String password) {
        String user = "'" + USER + "'@'127.0.0.1'";
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + ";",
                "CREATE USER IF NOT EXISTS " + user + ";",
                "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON `" + SCHEMA + "`.* TO " + user + ";",
                "GRANT ALL ON `" + SCHEMA + "\\_%`.* TO " + user + ";",
                "GRANT SHUTDOWN, PROCESS ON *.* TO " + user + ";");
    }

    private String password() throws IOException {
        Path file = folder.path().resolve("mariadb.password");
        if (Files.exists(file)) {
            String known = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (known.matches("[0-9a-f]{48}")) {
                return known;
            }
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        OwnerOnly.write(file, made + "\n");
        return made;
    }

    private static DatabaseAccess accessAt(int port, String password) {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA, USER, password);
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }

    /** Ends the server and waits until it has: everything is on the disk then. Does nothing a second time. */
    @Override
    public void close() {
        closed = true;
        Process running = process;
        if (running != null) {
            try {
                stop(running);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void stop(Process running) throws InterruptedException {
        DatabaseAccess there = access;
        if (running.isAlive() && (there == null || !Leftover.shutDown(there))) {
            running.destroy();
        }
        // Never by force: a server that is still writing ends by itself, and the next start waits for it.
        Leftover.ended(running.toHandle(), STOP_PATIENCE);
    }
}
