package org.hexaglot.document;

import java.util.List;
import org.hexaglot.kernel.DocumentId;

/** All versions of the commitments of documents, append only. Everything joins the transaction of the caller. */
public interface Slots {
    void add(DocumentId document, SlotVersion slot);

    /** All versions, oldest first. */
    List<SlotVersion> of(DocumentId document);
}
