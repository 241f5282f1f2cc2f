package org.hexaglot.database;

import org.jspecify.annotations.Nullable;

/** The service cannot start. The message is one line for the person at the console: what is wrong and what to do. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 500;

    private final StartFailure failure;

    public StartRefused(StartFailure failure, String line) {
        this(failure, line, null);
    }

    public StartRefused(StartFailure failure, String line, @Nullable Throwable cause) {
        super(oneLine(line), cause);
        this.failure = failure;
    }

    public StartFailure failure() {
        return failure;
    }

    /** What a library says of a fault, or its class where it says nothing. */
    public static String reason(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : oneLine(message);
    }

    // What libraries say may run over many lines; its beginning is what counts.
    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
    }
}
