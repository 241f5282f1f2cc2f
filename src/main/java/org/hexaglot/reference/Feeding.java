package org.hexaglot.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/** What has been fed into the memory and how far the journal was read for it. Joins the transaction of the caller. */
public interface Feeding {
    /** How far the journal is read; others who feed wait until this transaction ends. */
    long lockPosition();

    long position();

    void moveTo(long position);

    /** What is in the memory; others who feed this document wait until this transaction ends. */
    Optional<Fed> lock(DocumentId document);

    void keep(DocumentId document, Fed fed);

    /** Documents whose sentences were cut by other rules than these. */
    List<DocumentId> cutOtherwise(String rules);

    /**
     * A document in the memory.
     *
     * @param fingerprint of the issued files that were read
     * @param rules by which its sentences were cut
     * @param failed codes of the languages whose file could not be read, or null
     */
    record Fed(
            String fingerprint,
            String rules,
            int units,
            @Nullable String failed,
            Instant at) {}
}
