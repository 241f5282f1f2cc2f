package org.hexaglot.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service as a process of its own on a free port, with the class path of this program. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final int MOST_SECONDS_BUSY = 180;
    private static final int IDLE_MILLIS_A_SECOND = 100;
    private static final String HEAP = "-Xmx" + System.getProperty("bench.heap", "256m");

    private final List<String> command;
    private final Path data;
    private final int port;
    private Process process;
    private double startSeconds;

    private ServiceProcess(List<String> command, Path data, int port, Process process) {
        this.command = command;
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** Starts the service and waits until it is healthy. */
    static ServiceProcess start(Path data, Map<String, String> environment) throws Exception {
        return start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hexaglot.Hexaglot"),
                data,
                environment);
    }

    /** Starts the packaged service as it is started in production and waits until it is healthy. */
    static ServiceProcess startPackaged(Path data, Map<String, String> environment) throws Exception {
        return start(List.of(Path.of("bin", "hexaglot").toAbsolutePath().toString()), data, environment);
    }

    private static ServiceProcess start(List<String> command, Path data, Map<String, String> environment)
            throws Exception {
        int port = freePort();
        ServiceProcess service = new ServiceProcess(command, data, port, launch(command, data, port, environment));
        try {
            service.awaitHealth();
            return service;
        } catch (Exception failure) {
            service.close();
            throw failure;
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    Path data() {
        return data;
    }

    double startSeconds() {
        return startSeconds;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Resident memory in MiB, -1 where the system does not say. */
    long residentMebibytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    /** Waits until the service has done what it had put off while it was asked for things. */
    void awaitIdle() throws InterruptedException {
        Duration before = used();
        for (int second = 0; second < MOST_SECONDS_BUSY; second++) {
            Thread.sleep(1000);
            Duration now = used();
            if (now.minus(before).toMillis() < IDLE_MILLIS_A_SECOND) {
                return;
            }
            before = now;
        }
    }

    private Duration used() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends the Java process as a power cut would, and only that. */
    void killHard() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void restart(Map<String, String> environment) throws Exception {
        process = launch(command, data, port, environment);
        awaitHealth();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Process launch(List<String> command, Path data, int port, Map<String, String> environment)
            throws IOException {
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", HEAP);
        builder.environment().put("MICRONAUT_ENVIRONMENTS", "demo");
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        builder.environment().put("HEXAGLOT_DATA", data.toAbsolutePath().toString());
        builder.environment().put("HEXAGLOT_DEMO_SESSION", "false");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                data.resolveSibling(data.getFileName() + ".log").toFile()));
        return builder.start();
    }

    private void awaitHealth() throws Exception {
        long began = System.nanoTime();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(base() + "/health")).build();
        while (System.nanoTime() - began < LONGEST_START.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended with " + process.exitValue());
            }
            if (isUp(client, health)) {
                startSeconds = (System.nanoTime() - began) / 1e9;
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the service is not healthy after " + LONGEST_START);
    }

    private static boolean isUp(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
