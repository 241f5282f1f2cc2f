package org.hexaglot.inbox;

import java.time.Instant;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An open task.
 *
 * @param id the engine's id
 * @param name id of the user task in its model, such as {@code editDocument}
 * @param source original language of the document
 * @param station code of the duty station that processes the document
 * @param body code of the body whose meeting governs the dates, else the first that considers the document, or null
 * @param dueAt null when no date is known
 * @param priority 1 for documents that came on time, 2 for late ones, which come after them (domain.md, section 2)
 * @param words to be worked on
 * @param effort words with the work that the memory leaves in them; for other work than translation and revision, and until
 *     the text was compared with the memory, the same as {@code words}
 * @param claimUntil when the claim returns to the pool unless work is delivered
 */
public record Task(
        String id,
        String name,
        DocumentId document,
        @Nullable Language language,
        Language source,
        String station,
        @Nullable String body,
        boolean restricted,
        @Nullable Instant dueAt,
        int priority,
        int words,
        int effort,
        Instant openedAt,
        @Nullable PersonId assignee,
        @Nullable Instant claimedAt,
        @Nullable Instant claimUntil) {
    /** Where tasks without a due date stand in lists ordered by it: last. */
    public static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");
}
