package org.hexaglot.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;

/** Where documents are kept. Everything joins the transaction of the caller. */
public interface Documents {
    /** The document for changing it; others who want to change it wait until this transaction ends. */
    Document lock(DocumentId id);

    /** The document as it stands, for reading. */
    Document get(DocumentId id);

    /** These documents as they stand, in the order of the ids and in two reads; unknown ids are left out. */
    List<Document> all(Collection<DocumentId> ids);

    /** Adds a new document; a symbol that another document holds is refused, naming the holder. */
    void add(Document document);

    /** Keeps what changed in a locked document and answers it as it is kept, one version further. */
    Document save(Document document);

    Optional<DocumentId> bySymbol(Symbol symbol);

    /** Open documents that are considered by this session, in the order of their birth. */
    List<DocumentId> openConsideredBy(String body, String session);

    /** Documents that correct, revise or add to this one, oldest first. */
    List<DocumentId> relatedTo(DocumentId id);

    /** What lists say of documents, in one read; unknown ids are left out. */
    Map<DocumentId, DocumentSummary> summaries(Collection<DocumentId> ids);
}
