package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.document.Revision;

/** Files out of the store for libraries that want a file of their own. */
@Singleton
final class SourceFiles {
    private final ContentStore store;

    SourceFiles(ContentStore store) {
        this.store = store;
    }

    /** A copy that the caller deletes. */
    Path copy(Revision revision) throws IOException {
        Path file = Files.createTempFile("hexaglot-source", ".tmp");
        try (InputStream in = store.open(new Sha256(revision.sha256()))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }
}
