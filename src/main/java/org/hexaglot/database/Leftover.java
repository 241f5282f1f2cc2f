package org.hexaglot.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Servers that outlived a service which was killed. Whoever holds the lock of a data folder and finds a server on it
 * looks at such a leftover: nobody else can be using it.
 */
final class Leftover {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Leftover() {}

    /**
     * Ends what still runs on this data folder, cleanly, and waits for it.
     *
     * @throws StartRefused if it does not end
     */
    static void end(Path dataDir, @Nullable ServerState state, @Nullable DatabaseAccess access)
            throws InterruptedException {
        for (ProcessHandle server : on(dataDir, state)) {
            if (access == null || !shutDown(access)) {
                server.destroy();
            }
            if (!ended(server, PATIENCE)) {
                throw new StartRefused(
                        StartFailure.LEFTOVER_DATABASE,
                        "A MariaDB of an earlier start (process " + server.pid() + ") still runs on " + dataDir
                                + " and does not end. End that process, then start again.");
            }
        }
    }

    private static List<ProcessHandle> on(Path dataDir, @Nullable ServerState state) {
        String argument = "--datadir=" + dataDir;
        return ProcessHandle.allProcesses()
                .filter(process -> (state != null && state.is(process)) || hasArgument(process, argument))
                .toList();
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(Leftover::isServer).isPresent()
                && info.arguments()
                        .filter(all -> Arrays.asList(all).contains(argument))
                        .isPresent();
    }

    private static boolean isServer(String command) {
        return command.contains("mariadbd") || command.contains("mysqld");
    }

    /** Asks the server to end; false when it does not take the word from us. */
    static boolean shutDown(DatabaseAccess access) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
            return true;
        } catch (SQLException notAsked) {
            return false;
        }
    }

    static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException | CompletionException fault) {
            return !process.isAlive();
        }
    }
}
