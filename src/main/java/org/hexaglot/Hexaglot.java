package org.hexaglot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.hexaglot.database.DataFolder;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.EmbeddedMariaDb;
import org.hexaglot.database.OwnServer;
import org.hexaglot.database.StartFailure;
import org.hexaglot.database.StartRefused;

/**
 * Starts the service: the database first, then everything that stands on it. Ctrl-C or SIGTERM stops it in the opposite
 * order. What goes wrong at the start is one line and an exit code ({@link StartFailure}); {@code -Dhexaglot.debug}
 * adds the stack trace. With the argument {@code check} it compares what a stopped service left instead, prints what does
 * not fit and ends with 1 if there is anything, with 0 if there is nothing. With {@code rebuild} it counts all figures of a
 * stopped service anew from the journal.
 */
public final class Hexaglot {
    private static final String CHECK = "check";
    private static final String REBUILD = "rebuild";
    private static final long GRACE_SECONDS = 10;

    private final StopSequence running = new StopSequence();
    private final PrintStream out;

    private Hexaglot(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        Hexaglot service = new Hexaglot(System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(service.running::stopAll, "stop"));
        try {
            StartSettings settings = StartSettings.from(System.getenv());
            if (args.length > 0 && args[0].equals(CHECK)) {
                System.exit(StoppedCheck.print(service.stopped(settings, StoppedCheck.PROPERTIES), service.out));
            }
            if (args.length > 0 && args[0].equals(REBUILD)) {
                System.exit(StoppedRebuild.run(service.stopped(settings, StoppedRebuild.PROPERTIES), service.out));
            }
            service.start(settings, args);
        } catch (Throwable fault) {
            StartRefused refusal = refusal(fault);
            System.err.println("hexaglot: " + refusal.getMessage());
            if (System.getProperty("hexaglot.debug") != null) {
                fault.printStackTrace();
            }
            System.exit(refusal.failure().exitCode());
        }
    }

    // No job and no demonstration runs on the data of a stopped service.
    private ApplicationContext stopped(StartSettings settings, Map<String, Object> properties) throws IOException {
        DataFolder folder = DataFolder.open(settings.data());
        running.add(folder);
        ApplicationContext context = context(folder);
        context.getEnvironment()
                .addPropertySource(PropertySource.of("stopped", properties))
                .addPropertySource(
                        PropertySource.of("database", database(settings, folder).properties()));
        running.add(context);
        return context.start();
    }

    private void start(StartSettings settings, String[] args) throws IOException {
        requireFree(settings.port());
        DataFolder folder = DataFolder.open(settings.data());
        running.add(folder);
        CompletableFuture<DatabaseAccess> database = inBackground(() -> database(settings, folder));
        ApplicationContext context = context(folder, args);
        context.getEnvironment()
                .addPropertySource(PropertySource.of("database", database.join().properties()));
        running.add(context);
        context.start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        running.add(() -> stop(context, server));
        server.start();
        String address = "http://localhost:" + server.getPort();
        folder.announce(address);
        Readiness.await(context);
        greet(address, context.getEnvironment().getActiveNames());
    }

    // Not Micronaut.run: its own shutdown hook would stop the engine while ours still waits for open requests.
    private static ApplicationContext context(DataFolder folder, String... args) {
        return ApplicationContext.builder(Hexaglot.class)
                .args(args)
                .banner(false)
                .deduceEnvironment(false)
                .properties(Map.of("hexaglot.data", folder.path().toString()))
                .build();
    }

    // Finding the beans takes the JVM longer than the database takes to start.
    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "start-database");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private DatabaseAccess database(StartSettings settings, DataFolder folder) {
        DatabaseAccess own = settings.ownServer();
        if (own != null) {
            OwnServer.check(own);
            return own;
        }
        EmbeddedMariaDb database = new EmbeddedMariaDb(folder, settings.embedded());
        running.add(database);
        return database.start();
    }

    private static void stop(ApplicationContext context, EmbeddedServer server) throws InterruptedException {
        try {
            context.getBean(GracefulShutdownManager.class)
                    .shutdownGracefully()
                    .toCompletableFuture()
                    .get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException requestsStillOpen) {
            // They had their time; what they have not committed is rolled back.
        } finally {
            server.stop();
        }
    }

    // Asked early, because the answer costs nothing and the database costs seconds.
    private static void requireFree(int port) throws IOException {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException taken) {
            throw new StartRefused(
                    StartFailure.PORT_TAKEN,
                    "Port " + port + " is not free (" + StartRefused.reason(taken)
                            + "). Stop the program that listens there, or set MICRONAUT_SERVER_PORT.",
                    taken);
        }
    }

    private void greet(String address, Set<String> environments) {
        String seconds = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toMillis() / 1000.0)
                .map(taken -> String.format(Locale.ROOT, " after %.1f s", taken))
                .orElse("");
        out.println("Hexaglot is ready at " + address + seconds + ". Ctrl-C stops it.");
        if (environments.contains("demo")) {
            out.println("This is the demonstration: sign in as officer, translator-fr, reviser-fr, editor, processor,"
                    + " author, manager or admin; the password is the user name.");
        }
        out.flush();
    }

    private static StartRefused refusal(Throwable fault) {
        Throwable innermost = fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
            if (cause instanceof BindException) {
                return new StartRefused(
                        StartFailure.PORT_TAKEN,
                        "The port of the web server is not free. Set MICRONAUT_SERVER_PORT to another.",
                        fault);
            }
            if (cause instanceof FlywayException) {
                return new StartRefused(
                        StartFailure.MIGRATION_FAILED,
                        "The database could not be brought up to date: " + StartRefused.reason(cause),
                        fault);
            }
            innermost = cause;
        }
        return new StartRefused(
                StartFailure.UNEXPECTED,
                "The service could not start: " + innermost.getClass().getSimpleName() + ": "
                        + StartRefused.reason(innermost) + " (-Dhexaglot.debug shows where)",
                fault);
    }
}
