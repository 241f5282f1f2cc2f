package org.hexaglot.database;

import java.nio.file.Path;

/**
 * Where tests keep their files. Processes that run tests side by side have one each, which the system property
 * {@value #PROPERTY} names; contexts ask for it as {@code ${hexaglot.test.folder:target}}.
 */
public final class TestFolder {
    static final String PROPERTY = "hexaglot.test.folder";

    private TestFolder() {}

    public static Path of(String name) {
        return folder().resolve(name);
    }

    /** What the folder is called, which tells the processes apart. */
    static String name() {
        return folder().getFileName().toString();
    }

    private static Path folder() {
        return Path.of(System.getProperty(PROPERTY, "target"));
    }
}
