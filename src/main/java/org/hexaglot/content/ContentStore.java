package org.hexaglot.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the bytes of files under their own hash: what is kept never changes, the same bytes are kept once, and a
 * rollback of the database leaves at most a file that nobody names. Faults of the disk are {@link IOException}s.
 */
public interface ContentStore {
    /**
     * Keeps a stream that needs no check. The caller closes the stream.
     *
     * @param limitBytes the largest length accepted; beyond it {@code file-too-large} (413) is refused and nothing
     *     stays behind
     */
    default StoredContent store(InputStream content, long limitBytes) throws IOException {
        try (StagedUpload upload = stage(content, limitBytes)) {
            return upload.keep();
        }
    }

    /** Writes a stream beside the store, so that it can be checked before it is kept; same limit, same refusal. */
    StagedUpload stage(InputStream content, long limitBytes) throws IOException;

    /** The bytes of this hash from the beginning; {@code unknown-file} (404) is refused when there are none. */
    InputStream open(Sha256 hash) throws IOException;

    /** The length in bytes; {@code unknown-file} (404) is refused when there is no such content. */
    long length(Sha256 hash) throws IOException;

    boolean holds(Sha256 hash);
}
