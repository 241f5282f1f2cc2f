package org.hexaglot.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A service that does nothing but commit numbers and say each one aloud, until somebody kills it. */
final class WritingService {
    private WritingService() {}

    public static void main(String[] args) throws Exception {
        DataFolder folder = DataFolder.open(Path.of(args[0]));
        EmbeddedMariaDb database =
                new EmbeddedMariaDb(folder, new MariaDbSettings(TestDatabase.binaries(), "64M", true));
        try (Connection connection = database.start().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE said (number INT PRIMARY KEY)");
            PreparedStatement insert = connection.prepareStatement("INSERT INTO said VALUES (?)");
            for (int number = 1; ; number++) {
                insert.setInt(1, number);
                insert.execute();
                System.out.println("said " + number);
            }
        }
    }
}
