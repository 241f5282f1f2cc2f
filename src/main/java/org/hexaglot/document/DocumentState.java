package org.hexaglot.document;

import java.time.Instant;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a document, as a repository keeps it.
 *
 * @param version counts the changes; 0 before the document was first kept
 * @param editedAt when editing was approved, or null
 * @param withdrawal when and why it was withdrawn, or null
 * @param languages in the usual order, waived ones included
 */
public record DocumentState(
        DocumentId id,
        int version,
        Metadata metadata,
        Stage stage,
        Slot slot,
        Submission submission,
        @Nullable Instant editedAt,
        Issuance issuance,
        @Nullable Withdrawal withdrawal,
        Instant createdAt,
        List<LanguageVersion> languages) {
    public DocumentState {
        languages = List.copyOf(languages);
    }

    /** The same with these language versions. */
    public DocumentState with(List<LanguageVersion> versions) {
        return new DocumentState(
                id, version, metadata, stage, slot, submission, editedAt, issuance, withdrawal, createdAt, versions);
    }

    /** The same as the version that follows when it is kept. */
    public DocumentState kept() {
        return new DocumentState(
                id,
                version + 1,
                metadata,
                stage,
                slot,
                submission,
                editedAt,
                issuance,
                withdrawal,
                createdAt,
                languages);
    }
}
