package org.hexaglot.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * How {@code mariadbd} is called on one data folder. The server writes its output into a file of its own, never into a
 * pipe: no thread of ours has to read it, and it does not lose its voice when this process is killed.
 */
final class ServerProgram {
    private static final long LOG_LIMIT_BYTES = 10L << 20;
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final MariaDbBinaries binaries;
    private final MariaDbSettings settings;
    private final Path temporary;
    private final Path log;

    ServerProgram(MariaDbBinaries binaries, MariaDbSettings settings, Path temporary, Path log) {
        this.binaries = binaries;
        this.settings = settings;
        this.temporary = temporary;
        this.log = log;
    }

    /**
     * Makes the system tables, without any person in them. All of it happens under another name first: the data folder
     * appears only when it is complete.
     */
    void install(Path dataDir) throws IOException, InterruptedException {
        Path unfinished = dataDir.resolveSibling(dataDir.getFileName() + ".new");
        MariaDbBinaries.delete(unfinished);
        OwnerOnly.createDirectories(unfinished);
        Path sql = temporary.resolve("system-tables.sql");
        Files.write(sql, systemTables());
        List<String> command = command(unfinished);
        command.add("--bootstrap");
        command.add("--log-warnings=0");
        Process process = process(command).redirectInput(sql.toFile()).start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("the system tables could not be made");
            }
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(sql);
        }
        Files.move(unfinished, dataDir, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> systemTables() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("CREATE DATABASE IF NOT EXISTS mysql;", "USE mysql;", "SET @auth_root_socket=NULL;"));
        for (String file : SYSTEM_TABLES) {
            Files.readAllLines(binaries.share().resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.contains("@current_hostname"))
                    .forEach(lines::add);
        }
        lines.add("DELETE FROM global_priv WHERE User IN ('root', '');");
        lines.add("DELETE FROM proxies_priv;");
        return lines;
    }

    /** Starts the server on the loopback address. It first runs the statements of the file, one to a line. */
    Process serve(Path dataDir, int port, Path firstStatements) throws IOException {
        List<String> command = command(dataDir);
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        // Relative to the data folder: the path of a socket must not be longer than some hundred bytes.
        command.add("--socket=mariadb.sock");
        command.add("--pid-file=mariadb.pid");
        command.add("--init-file=" + firstStatements);
        command.add("--innodb-buffer-pool-size=" + settings.bufferPool());
        command.add("--innodb-flush-log-at-trx-commit=" + (settings.durable() ? 1 : 0));
        command.add("--transaction-isolation=READ-COMMITTED");
        command.add("--max-allowed-packet=64M");
        command.add("--local-infile=OFF");
        return process(command).start();
    }

    private List<String> command(Path dataDir) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--datadir=" + dataDir,
                "--basedir=" + binaries.base(),
                "--lc-messages-dir=" + binaries.share(),
                "--tmpdir=" + temporary,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                // A certificate of 4096 bits made at every start costs up to 19 s and protects nothing on loopback.
                "--skip-ssl",
                "--performance-schema=OFF",
                "--skip-feedback",
                "--symbolic-links=OFF",
                "--innodb-log-file-size=64M",
                "--innodb-buffer-pool-dump-at-shutdown=OFF",
                "--innodb-buffer-pool-load-at-startup=OFF",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=16M",
                "--table-open-cache=1000"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private ProcessBuilder process(List<String> command) throws IOException {
        if (logSize() > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(binaries.environment());
        return builder;
    }

    /** How far the log has been written, in bytes. */
    long logSize() throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /** What the server wrote since the log had that size. */
    String logSince(long size) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        int from = (int) Math.min(size > bytes.length ? 0 : size, bytes.length);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    Path log() {
        return log;
    }
}
