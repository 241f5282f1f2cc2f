package org.hexaglot.database;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may differ between two embedded MariaDBs.
 *
 * @param binaries where the programs are unpacked; null: inside the data folder
 * @param bufferPool size of InnoDB's buffer pool, for example {@code 256M}
 * @param durable whether a commit is on the disk when it returns; false is for tests only
 */
public record MariaDbSettings(@Nullable Path binaries, String bufferPool, boolean durable) {
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,6}[MG]");

    public MariaDbSettings {
        if (!SIZE.matcher(bufferPool).matches()) {
            throw new StartRefused(
                    StartFailure.BAD_SETTING,
                    "The buffer pool size '" + bufferPool + "' is not understood; write it like 256M or 2G.");
        }
    }

    /** Durable, programs in the data folder. */
    public static MariaDbSettings withBufferPool(String bufferPool) {
        return new MariaDbSettings(null, bufferPool, true);
    }
}
