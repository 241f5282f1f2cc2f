package org.hexaglot.reference;

import java.time.Instant;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** Which earlier document a recurrent one starts from. Joins the transaction of the caller. */
public interface Predecessors {
    Optional<DocumentId> of(DocumentId document);

    void name(DocumentId document, DocumentId predecessor, PersonId by, Instant at);

    /** Answers whether there was one. */
    boolean forget(DocumentId document);
}
