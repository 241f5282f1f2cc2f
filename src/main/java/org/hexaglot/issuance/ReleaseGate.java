package org.hexaglot.issuance;

import java.util.Collection;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/** Something outside of issuance that may keep a document from being released. */
public interface ReleaseGate {
    /** Does what takes time; called before a release, outside of its transaction. */
    void prepare(DocumentId id);

    /** What stands in the way as far as it is known; empty when nothing does. Quick, in the transaction of the caller. */
    List<Gate> closed(Document document);

    /** Refuses the release of these languages while something stands in its way; in the transaction of the release. */
    void mustBeOpen(Document document, Collection<Language> languages);
}
