package org.hexaglot.document;

import java.util.List;
import org.hexaglot.kernel.DocumentId;

/** Passages of documents that must come out of editing word for word. Everything joins the transaction of the caller. */
public interface Passages {
    /** In the order in which they were marked. */
    List<String> of(DocumentId document);

    /** Replaces those that were marked before. */
    void mark(DocumentId document, List<String> passages);
}
