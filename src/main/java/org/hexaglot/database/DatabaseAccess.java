package org.hexaglot.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the database is and who we are there. */
public record DatabaseAccess(String url, String user, String password) {
    /**
     * What every connection of ours needs, whatever the server: instants are stored in UTC wherever the JVM stands, and
     * a batch of inserts travels as one bulk statement. Not {@code useBulkStmts}: updates would then not tell how many
     * rows they met, and optimistic locking lives by that number. A parameter that the operator's URL already states is
     * left as it is.
     */
    private static final Map<String, String> PARAMETERS = Map.of(
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "preserveInstants", "true",
            "useBulkStmtsForInserts", "true",
            "useServerPrepStmts", "true",
            "tcpKeepAlive", "true");

    public DatabaseAccess {
        url = withParameters(url);
    }

    /** The settings of the service's only data source. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("datasources.default.url", url);
        properties.put("datasources.default.username", user);
        properties.put("datasources.default.password", password);
        return properties;
    }

    /** A connection outside any pool, for the moments before there is one. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }

    private static String withParameters(String url) {
        StringBuilder full = new StringBuilder(url);
        PARAMETERS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(parameter -> {
            if (!url.contains(parameter.getKey() + "=")) {
                full.append(full.indexOf("?") < 0 ? '?' : '&')
                        .append(parameter.getKey())
                        .append('=')
                        .append(parameter.getValue());
            }
        });
        return full.toString();
    }
}
