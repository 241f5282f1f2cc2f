package org.hexaglot.reference;

import java.time.Instant;
import java.util.Locale;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file of translations on its way into the memory.
 *
 * @param total units in the file; 0 until it has been checked
 * @param done units read so far
 * @param taken units that came into the memory
 * @param errors units that did not, or 1 for a file that cannot be read
 */
public record MemoryImport(
        long id,
        String name,
        String sha256,
        State state,
        int total,
        int done,
        int taken,
        int errors,
        PersonId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {
    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** The file cannot be read; nothing of it is in the memory. */
        FAILED,
        /** Taken back: its units are out of use. */
        WITHDRAWN;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }
    }

    /**
     * Why a unit was left out.
     *
     * @param reason last part of the message {@code reference.import.error.<reason>}
     */
    public record Error(int line, String reason, String detail) {}
}
