package org.hexaglot.content;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.hexaglot.kernel.Language;

/** Takes in an uploaded file: staged, checked, and only then kept. A refused file leaves nothing behind. */
@Singleton
public final class Intake {
    private final ContentStore store;
    private final TextFormats formats;
    private final KeptTexts texts;
    private final UploadLimit limit;

    Intake(ContentStore store, TextFormats formats, KeptTexts texts, UploadLimit limit) {
        this.store = store;
        this.formats = formats;
        this.texts = texts;
        this.limit = limit;
    }

    /** A kept file with its text. */
    public record Received(StoredContent content, FileName name, DocumentText text) {}

    /**
     * Reads the stream to its end.
     *
     * @param mediaType as declared by the sender
     * @param check refuses a text that must not come in
     */
    public Received receive(
            InputStream stream, FileName name, String mediaType, Language language, Consumer<DocumentText> check)
            throws IOException {
        try (StagedUpload upload = store.stage(stream, limit.limitBytes())) {
            DocumentText text = formats.read(upload.file(), name.value(), mediaType, language);
            check.accept(text);
            StoredContent content = upload.keep();
            texts.hold(content.hash(), name.value(), language, text);
            return new Received(content, name, text);
        }
    }

    /** Version of the rules by which words are counted. */
    public String wordRules() {
        return formats.rulesVersion();
    }
}
