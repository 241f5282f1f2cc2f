package org.hexaglot.database;

/**
 * Why the service did not start, each with the exit code of the process. The codes are part of what an operator's
 * scripts rely on: they are never renumbered.
 */
public enum StartFailure {
    /** Anything that has no line of its own; a defect until proven otherwise. */
    UNEXPECTED(1),
    /** A setting that cannot be understood. */
    BAD_SETTING(2),
    /** The data folder cannot be made, read or written. */
    DATA_FOLDER_UNUSABLE(10),
    /** Another running service holds the data folder. */
    DATA_FOLDER_IN_USE(11),
    /** Too little room on the disk of the data folder. */
    DISK_FULL(12),
    /** No embedded MariaDB for this operating system and processor. */
    NO_EMBEDDED_DATABASE(20),
    /** The embedded MariaDB ended, or did not answer in time. */
    EMBEDDED_DATABASE_FAILED(21),
    /** A MariaDB left behind by a killed service could not be ended. */
    LEFTOVER_DATABASE(22),
    /** The operator's own server cannot be reached. */
    DATABASE_UNREACHABLE(30),
    /** The operator's own server refuses the user or the password. */
    DATABASE_REFUSED(31),
    /** The operator's own server is not MariaDB, or older than this service needs. */
    DATABASE_TOO_OLD(32),
    /** The user lacks a privilege on the operator's own server, or the URL names no schema. */
    DATABASE_NOT_PREPARED(33),
    /** The tables could not be brought to the state this version needs. */
    MIGRATION_FAILED(34),
    /** Another program listens on the port of the web server. */
    PORT_TAKEN(40);

    private final int exitCode;

    StartFailure(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of the process, never 0. */
    public int exitCode() {
        return exitCode;
    }
}
