package org.hexaglot.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known of the server that was last started on a data folder.
 *
 * @param pid its process
 * @param startedAt when that process began as the operating system tells it: process ids are used again
 * @param port where it listens
 */
record ServerState(long pid, String startedAt, int port) {
    static ServerState of(ProcessHandle process, int port) {
        return new ServerState(process.pid(), startOf(process), port);
    }

    static Optional<ServerState> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(new ServerState(
                    Long.parseLong(properties.getProperty("pid", "")),
                    properties.getProperty("startedAt", ""),
                    Integer.parseInt(properties.getProperty("port", ""))));
        } catch (IllegalArgumentException halfWritten) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("startedAt", startedAt);
        properties.setProperty("port", Integer.toString(port));
        StringWriter text = new StringWriter();
        properties.store(text, "The MariaDB of this data folder");
        OwnerOnly.write(file, text.toString());
    }

    boolean is(ProcessHandle process) {
        return process.pid() == pid && startOf(process).equals(startedAt);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
