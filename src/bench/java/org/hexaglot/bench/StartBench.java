package org.hexaglot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.database.TestDatabase;

/**
 * How long it takes until the service is healthy: the first start with unpacking, migration and the demo session, later
 * starts with the embedded database and existing data, and starts against a database that is up already, from the class
 * path and as the package is started in production.
 */
public final class StartBench {
    private static final int TIMES = 3;

    private StartBench() {}

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-start");
        Map<String, String> demo = Map.of("HEXAGLOT_DEMO_SESSION", "true");
        Path first = data.resolve("data");
        try (ServiceProcess service = ServiceProcess.start(first, demo)) {
            print("first start with unpacking, migration and demo", service);
        }
        for (int i = 0; i < TIMES; i++) {
            try (ServiceProcess service = ServiceProcess.start(first, demo)) {
                print("embedded database, existing data", service);
            }
        }
        Map<String, String> database = database();
        try (ServiceProcess migrating = ServiceProcess.start(data.resolve("other"), database)) {
            print("database that is up, empty", migrating);
        }
        for (int i = 0; i < TIMES; i++) {
            try (ServiceProcess service = ServiceProcess.start(data.resolve("other"), database)) {
                print("database that is up", service);
            }
        }
        Path packaged = data.resolve("packaged");
        for (int i = 0; i < TIMES + 1; i++) {
            try (ServiceProcess service = ServiceProcess.startPackaged(packaged, database)) {
                print(i == 0 ? "bin/hexaglot for the first time, database that is up" : "bin/hexaglot again", service);
            }
        }
        System.exit(0);
    }

    /** A server of this program, so that no other service takes the processors meanwhile. */
    private static Map<String, String> database() {
        Map<String, String> access = TestDatabase.properties("start");
        return Map.of(
                "HEXAGLOT_DB_URL", access.getOrDefault("datasources.default.url", ""),
                "HEXAGLOT_DB_USER", access.getOrDefault("datasources.default.username", ""),
                "HEXAGLOT_DB_PASSWORD", access.getOrDefault("datasources.default.password", ""));
    }

    private static void print(String what, ServiceProcess service) throws Exception {
        System.out.printf(
                Locale.ROOT, "%s: %.1f s, %d MiB resident%n", what, service.startSeconds(), service.residentMebibytes());
    }
}
