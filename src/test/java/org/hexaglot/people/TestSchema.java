package org.hexaglot.people;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A new empty schema on the MariaDB that the environment names, as properties of an application context. */
public final class TestSchema {
    private TestSchema() {}

    public static Map<String, String> properties(String name) {
        String url = System.getenv("HEXAGLOT_TEST_DB_URL");
        String user = System.getenv("HEXAGLOT_TEST_DB_USER");
        String password = System.getenv("HEXAGLOT_TEST_DB_PASSWORD");
        String schema = "hexaglot_" + name;
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        } catch (SQLException fault) {
            throw new IllegalStateException("no schema " + schema, fault);
        }
        return Map.of(
                "datasources.default.url", url.replaceFirst("(jdbc:mariadb://[^/]+/)[^?]*", "$1" + schema),
                "datasources.default.username", user,
                "datasources.default.password", password);
    }
}
