package org.hexaglot.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The way into the embedded database of a running service, as its data folder says. */
record DatabaseOfService(String url, String user, String password) {
    static DatabaseOfService of(Path data) throws IOException {
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("mariadb.state"))) {
            state.load(reader);
        }
        return new DatabaseOfService(
                "jdbc:mariadb://127.0.0.1:" + state.getProperty("port") + "/hexaglot",
                "hexaglot",
                Files.readString(data.resolve("mariadb.password")).strip());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
