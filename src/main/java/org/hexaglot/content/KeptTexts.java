package org.hexaglot.content;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hexaglot.kernel.Language;

/** Reads the texts of files that are kept. Takes a processor for seconds, so never inside a transaction. */
@Singleton
public final class KeptTexts {
    private final ContentStore store;
    private final TextFormats formats;

    KeptTexts(ContentStore store, TextFormats formats) {
        this.store = store;
        this.formats = formats;
    }

    /**
     * The text of a file, read as when it came in.
     *
     * @param sha256 under which the content is kept
     */
    public DocumentText read(String sha256, String name, String mediaType, Language language) throws IOException {
        Path copy = Files.createTempFile("hexaglot-kept", ".bin");
        try (InputStream content = store.open(new Sha256(sha256))) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return formats.read(copy, name, mediaType, language);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
