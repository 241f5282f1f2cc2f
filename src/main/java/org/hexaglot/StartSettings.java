package org.hexaglot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.MariaDbSettings;
import org.hexaglot.database.StartFailure;
import org.hexaglot.database.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about this start. Everything else is configuration of the application context.
 *
 * @param data the folder of the database and the files
 * @param ownServer the operator's own database; null: the embedded one
 * @param embedded settings of the embedded one
 * @param port where the web server will listen, as far as it is known before the configuration is read; 0 when any
 */
record StartSettings(Path data, @Nullable DatabaseAccess ownServer, MariaDbSettings embedded, int port) {
    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static StartSettings from(Map<String, String> environment) {
        String clock = environment.getOrDefault("HEXAGLOT_CLOCK", "");
        if (!clock.isBlank()) {
            instant(clock);
        }
        return new StartSettings(
                data(environment.getOrDefault("HEXAGLOT_DATA", System.getProperty("hexaglot.data", ""))),
                ownServer(environment),
                MariaDbSettings.withBufferPool(environment.getOrDefault("HEXAGLOT_DB_BUFFER_POOL", "256M")),
                port(environment.getOrDefault(
                        "MICRONAUT_SERVER_PORT", System.getProperty("micronaut.server.port", ""))));
    }

    /** Reads {@code HEXAGLOT_CLOCK}. */
    static Instant instant(String text) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw wrong("HEXAGLOT_CLOCK", text, "an instant like 2026-11-20T09:00:00Z");
        }
    }

    private static Path data(String text) {
        try {
            return Path.of(text.isBlank() ? "data" : text);
        } catch (InvalidPathException wrong) {
            throw wrong("HEXAGLOT_DATA", text, "the path of a folder");
        }
    }

    private static @Nullable DatabaseAccess ownServer(Map<String, String> environment) {
        String url = environment.getOrDefault("HEXAGLOT_DB_URL", "").strip();
        if (url.isEmpty()) {
            return null;
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw wrong(
                    "HEXAGLOT_DB_URL", url.replaceFirst("\\?.*", ""), "a URL like jdbc:mariadb://host:3306/hexaglot");
        }
        return new DatabaseAccess(
                url,
                environment.getOrDefault("HEXAGLOT_DB_USER", "hexaglot"),
                environment.getOrDefault("HEXAGLOT_DB_PASSWORD", ""));
    }

    private static int port(String text) {
        if (text.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= -1 && port <= HIGHEST_PORT) {
                return Math.max(port, 0);
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number that is no port
        }
        throw wrong("MICRONAUT_SERVER_PORT", text, "a number from 0 to " + HIGHEST_PORT);
    }

    private static StartRefused wrong(String name, String value, String wanted) {
        return new StartRefused(StartFailure.BAD_SETTING, name + " is '" + value + "'; it must be " + wanted + ".");
    }
}
