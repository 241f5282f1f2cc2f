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
public final class KeptTexts {
    private static final long MOST_LETTERS = 8_000_000;

    private final ContentStore store;
    private final TextFormats formats;
    private final Cache<Key, DocumentText> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Key key, DocumentText text) -> text.letters())
            .build();

    KeptTexts(ContentStore store, TextFormats formats) {
        this.store = store;
        this.formats = formats;
    }

    private record Key(String sha256, String name, Language language) {}

    /**
     * The text of a file, read as when it came in. Takes a processor for seconds, so never inside a transaction.
     *
     * @param sha256 under which the content is kept
     */
    public DocumentText read(String sha256, String name, String mediaType, Language language) throws IOException {
        Key key = new Key(sha256, name, language);
        DocumentText known = recent.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Path copy = Files.createTempFile("hexaglot-text", ".bin");
        try (InputStream content = store.open(new Sha256(sha256))) {
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
        recent.put(new Key(hash.value(), name, language), text);
    }
}
