package org.hexaglot.reference;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.TextFormats;
import org.hexaglot.document.Revision;

/** The paragraphs of a kept file. */
@Singleton
final class FileTexts {
    private final ContentStore store;
    private final TextFormats formats;

    FileTexts(ContentStore store, TextFormats formats) {
        this.store = store;
        this.formats = formats;
    }

    List<Paragraph> paragraphs(Revision revision) throws IOException {
        Path copy = Files.createTempFile("hexaglot-reference", ".bin");
        try (InputStream content = store.open(new Sha256(revision.sha256()))) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return formats.read(copy, revision.name(), revision.mediaType(), revision.language())
                    .paragraphs();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
