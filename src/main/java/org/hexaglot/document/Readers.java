package org.hexaglot.document;

import java.util.Set;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** Who may see a document although it is restricted. Everything joins the transaction of the caller. */
public interface Readers {
    Set<PersonId> of(DocumentId document);

    /** Replaces those who were named before. */
    void name(DocumentId document, Set<PersonId> readers);
}
