package org.hexaglot.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a file of terms gave. */
public record TermFile(List<Read> concepts, List<Wrong> wrong) {
    public TermFile {
        concepts = List.copyOf(concepts);
        wrong = List.copyOf(wrong);
    }

    /**
     * One concept of the file.
     *
     * @param id its id there, or null
     */
    public record Read(@Nullable String id, int line, Concept.Content content) {}

    /**
     * A concept or line that cannot be taken.
     *
     * @param reason last part of the message {@code reference.import.error.<reason>}
     */
    public record Wrong(int line, String reason, String detail) {}
}
