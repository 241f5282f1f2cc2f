package org.hexaglot.reference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/** What has been fed into the memory and what is to be. Joins the transaction of the caller. */
public interface Feeding {
    /** Notes that these documents are to be fed. */
    void isDue(Collection<DocumentId> documents);

    /** Documents that are to be fed, in the order of their ids. */
    List<DocumentId> due(int limit);

    /**
     * Takes a document from those that are to be fed. Whoever feeds it does so before reading it: what is issued
     * meanwhile waits for this transaction and makes it due again.
     */
    void isTaken(DocumentId document);

    /** What is in the memory; others who feed this document wait until this transaction ends. */
    Optional<Fed> lock(DocumentId document);

    void keep(DocumentId document, Fed fed);

    /** Documents whose sentences were cut by other rules than these. */
    List<DocumentId> cutOtherwise(String rules);

    /** Documents of which something did not get in, the newest first, after this one or from the beginning. */
    List<Missing> missing(@Nullable DocumentId after, int limit);

    /** How many there are. */
    int countMissing();

    /** A document of which something did not get in. */
    record Missing(DocumentId document, List<FeedFailure> failures, int units, Instant at) {
        public Missing {
            failures = List.copyOf(failures);
        }
    }

    /**
     * A document in the memory.
     *
     * @param fingerprint of the issued files that were read
     * @param rules by which its sentences were cut
     * @param failed what did not get in, see {@link FeedFailure#stored}; null when all did
     */
    record Fed(
            String fingerprint,
            String rules,
            int units,
            @Nullable String failed,
            Instant at) {}
}
