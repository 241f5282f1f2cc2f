package org.hexaglot.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the browser of this machine: the program that {@code HEXAGLOT_BROWSER} names, Debian's Chromium, or a Chromium
 * or Chrome on the path. Nothing is ever fetched.
 */
record BrowserProgram(Map<String, String> environment) {
    /** Names the browser to use. */
    static final String VARIABLE = "HEXAGLOT_BROWSER";

    private static final Path DEBIAN = Path.of("/usr/bin/chromium");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    static BrowserProgram ofThisMachine() {
        return new BrowserProgram(System.getenv());
    }

    /** The browser, or empty when only Playwright can have one. */
    Optional<Path> find() throws NoBrowser {
        String named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named.strip());
            if (!Files.isExecutable(program)) {
                throw new NoBrowser("No browser: " + VARIABLE + " names no program: " + program);
            }
            return Optional.of(program);
        }
        return Files.isExecutable(DEBIAN) ? Optional.of(DEBIAN) : onThePath();
    }

    private Optional<Path> onThePath() {
        String[] folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        for (String name : NAMES) {
            for (String folder : folders) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }
}
