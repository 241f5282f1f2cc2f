package org.hexaglot.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a document, to a person or to what all share, in the past tense, written to the journal in the same transaction.
 * It carries ids and values, never entities.
 */
public interface DomainEvent {
    /** The document concerned, or null. */
    default @Nullable DocumentId document() {
        return null;
    }

    /** The person concerned, or null. */
    default @Nullable PersonId person() {
        return null;
    }

    /** What is concerned when it is neither a document nor a person, in a word such as {@code reference}; or null. */
    default @Nullable String subject() {
        return null;
    }

    /** The language concerned, or null when the event concerns the whole document. */
    default @Nullable Language language() {
        return null;
    }

    /** Names and plain values (text, numbers, truth values, lists of these), as they stand in the journal. */
    Map<String, Object> data();

    /** The name under which the journal knows it, such as {@code SubmissionAccepted}; never renamed once used. */
    default String type() {
        return getClass().getSimpleName();
    }
}
