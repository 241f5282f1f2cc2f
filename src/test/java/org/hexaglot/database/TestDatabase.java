package org.hexaglot.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB of a test run: one embedded server per JVM, started when a test first asks and ended with the JVM. The
 * environment variable {@code HEXAGLOT_TEST_DB_URL} (with {@code HEXAGLOT_TEST_DB_USER} and
 * {@code HEXAGLOT_TEST_DB_PASSWORD}) names another server instead; its user may make schemas called
 * {@code hexaglot_...}.
 */
public final class TestDatabase {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable DatabaseAccess server;

    private TestDatabase() {}

    /** Where a test run keeps the unpacked programs, so that only the first run after a clean build unpacks them. */
    public static Path binaries() {
        return TestFolder.of("test-mariadb").resolve("bin").toAbsolutePath();
    }

    /** A new empty schema, called {@code hexaglot_<folder>_<name>_<number>}. */
    public static DatabaseAccess freshSchema(String name) {
        DatabaseAccess there = server();
        String ours = (TestFolder.name() + "_" + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        String schema = "hexaglot_" + ours + "_" + SCHEMAS.incrementAndGet();
        try (Connection connection = there.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        } catch (SQLException fault) {
            throw new IllegalStateException("no schema " + schema, fault);
        }
        String url = there.url().replaceFirst("(jdbc:mariadb://[^/]+/)[^?]*", "$1" + schema);
        return new DatabaseAccess(url, there.user(), there.password());
    }

    /** A new empty schema as the properties of an application context: for {@code TestPropertyProvider}. */
    public static Map<String, String> properties(String name) {
        DatabaseAccess access = freshSchema(name);
        return Map.of(
                "datasources.default.url", access.url(),
                "datasources.default.username", access.user(),
                "datasources.default.password", access.password());
    }

    private static synchronized DatabaseAccess server() {
        DatabaseAccess known = server;
        if (known == null) {
            known = given();
            if (known == null) {
                known = embedded();
            }
            server = known;
        }
        return known;
    }

    private static @Nullable DatabaseAccess given() {
        String url = System.getenv("HEXAGLOT_TEST_DB_URL");
        return url == null || url.isBlank()
                ? null
                : new DatabaseAccess(
                        url,
                        System.getenv().getOrDefault("HEXAGLOT_TEST_DB_USER", "hexaglot"),
                        System.getenv().getOrDefault("HEXAGLOT_TEST_DB_PASSWORD", ""));
    }

    private static DatabaseAccess embedded() {
        DataFolder folder = DataFolder.open(TestFolder.of("test-mariadb").resolve("data"));
        EmbeddedMariaDb database = new EmbeddedMariaDb(folder, new MariaDbSettings(binaries(), "256M", false));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "test-database"));
        DatabaseAccess access = database.start();
        dropSchemasOfEarlierRuns(access);
        return access;
    }

    private static void dropSchemasOfEarlierRuns(DatabaseAccess access) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet schemas = statement.executeQuery("SHOW DATABASES LIKE 'hexaglot\\_%'")) {
            while (schemas.next()) {
                try (Statement drop = connection.createStatement()) {
                    drop.execute("DROP DATABASE " + schemas.getString(1));
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
