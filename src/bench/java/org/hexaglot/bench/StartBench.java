package org.hexaglot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * How long it takes until the service is healthy: the first start with unpacking, migration and the demo session, later
 * starts with the embedded database and existing data, and starts against a database that is up already.
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
        try (ServiceProcess keeper = ServiceProcess.start(first, demo)) {
            DatabaseOfService database = DatabaseOfService.of(first);
            for (int i = 0; i < TIMES; i++) {
                Map<String, String> own = Map.of(
                        "HEXAGLOT_DB_URL", database.url(),
                        "HEXAGLOT_DB_USER", database.user(),
                        "HEXAGLOT_DB_PASSWORD", database.password());
                try (ServiceProcess service = ServiceProcess.start(data.resolve("other" + i), own)) {
                    print("database that is up", service);
                }
            }
        }
    }

    private static void print(String what, ServiceProcess service) throws Exception {
        System.out.printf(
                Locale.ROOT, "%s: %.1f s, %d MiB resident%n", what, service.startSeconds(), service.residentMebibytes());
    }
}
