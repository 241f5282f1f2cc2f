package org.hexaglot.database;

import java.nio.file.Path;

/** What a server that did not come up wrote, read for the one line a person needs. */
record ServerLog(String text, Path file) {
    boolean portWasTaken() {
        return text.contains("Bind on TCP/IP port") || text.contains("Address already in use");
    }

    StartRefused refusal() {
        if (text.contains("No space left on device") || text.contains("Disk is full")) {
            return new StartRefused(
                    StartFailure.DISK_FULL, "The disk of the embedded MariaDB is full. Make room, then start again.");
        }
        if (text.contains("Unable to lock ./ibdata1") || text.contains("Can't lock aria control file")) {
            return new StartRefused(
                    StartFailure.LEFTOVER_DATABASE,
                    "Another MariaDB holds the data of " + file.getParent() + ". End it, then start again.");
        }
        return new StartRefused(
                StartFailure.EMBEDDED_DATABASE_FAILED,
                "The embedded MariaDB did not start: " + reason() + " (see " + file + ")");
    }

    // The first error is the cause; those after it are its consequences.
    private String reason() {
        int error = text.indexOf("[ERROR]");
        if (error >= 0) {
            return text.substring(error + "[ERROR]".length())
                    .strip()
                    .lines()
                    .findFirst()
                    .orElse("");
        }
        return text.strip().lines().reduce((earlier, later) -> later).orElse("it ended without a word");
    }
}
