package org.hexaglot.document;

import java.time.Instant;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file of a document, never overwritten.
 *
 * @param id given by the repository; 0 before
 * @param number counts from 1 within the document, kind and language
 * @param sha256 where the content store keeps it, in 64 hexadecimal digits
 * @param name display name, never a path
 */
public record Revision(
        long id,
        DocumentId document,
        Kind kind,
        Language language,
        int number,
        String sha256,
        String name,
        String mediaType,
        long bytes,
        @Nullable Integer words,
        PersonId madeBy,
        Instant madeAt) {
    /** What the file is. */
    public enum Kind {
        MANUSCRIPT,
        EDITED,
        LANGUAGE
    }

    /** A file as it was received, not yet kept. */
    public static Revision received(
            DocumentId document, Kind kind, Language language, File file, PersonId madeBy, Instant madeAt) {
        return new Revision(
                0,
                document,
                kind,
                language,
                0,
                file.sha256(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.words(),
                madeBy,
                madeAt);
    }

    /** What is known of a file by itself. */
    public record File(
            String sha256,
            String name,
            String mediaType,
            long bytes,
            @Nullable Integer words) {}
}
