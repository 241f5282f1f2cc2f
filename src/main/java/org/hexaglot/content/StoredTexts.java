package org.hexaglot.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hexaglot.kernel.Language;

/**
 * The texts of kept files. Kept files never change, and one that came in is soon read again to be compared and to be
 * remembered, so the last ones are held.
 */
@Singleton
public final class StoredTexts {
    private static final long MOST_LETTERS = 8_000_000;

    private final ContentStore store;
    private final TextFormats formats;
    private final Cache<Key, DocumentText> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Key key, DocumentText text) -> text.letters())
            .build();

    StoredTexts(ContentStore store, TextFormats formats) {
        this.store = store;
        this.formats = formats;
    }

    private record Key(Sha256 hash, String name, Language language) {}

    /**
     * Reads a kept file, with the refusals of {@link TextFormats#read}.
     *
     * @param name of the file, whose ending tells what it should be
     */
    public DocumentText read(Sha256 hash, String name, String mediaType, Language language) throws IOException {
        Key key = new Key(hash, name, language);
        DocumentText known = recent.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Path copy = Files.createTempFile("hexaglot-text", ".bin");
        try (InputStream content = store.open(hash)) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            DocumentText text = formats.read(copy, name, mediaType, language);
            recent.put(key, text);
            return text;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Holds the text of a kept file for a reader to come. */
    public void hold(Sha256 hash, String name, Language language, DocumentText text) {
        recent.put(new Key(hash, name, language), text);
    }
}
