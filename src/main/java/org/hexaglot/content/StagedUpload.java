package org.hexaglot.content;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An upload that is on disk and not yet kept. Use it in a try-with-resources: what was not kept by then is gone, so a
 * file that a check refused is never in the store.
 */
public interface StagedUpload extends AutoCloseable {
    /** The file to check; it is there until the upload is kept or closed. */
    Path file();

    Sha256 hash();

    /** Bytes. */
    long length();

    /** Moves the file to its place in the store, durably; may be called once. */
    StoredContent keep() throws IOException;

    /** Discards the file unless it was kept. */
    @Override
    void close() throws IOException;
}
