package org.hexaglot.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** Where documents are kept. Everything joins the transaction of the caller. */
public interface Documents {
    /** The document for changing it; others who want to change it wait until this transaction ends. */
    Document lock(DocumentId id);

    /** The document as it stands, for reading. */
    Document get(DocumentId id);

    /** These documents as they stand, in the order of the ids and in two reads; unknown ids are left out. */
    List<Document> all(Collection<DocumentId> ids);

    /** Adds a new document with its first slot; a symbol that another document holds is refused, naming the holder. */
    void add(Document document, SlotVersion firstSlot);

    /** Keeps the changes of a locked document. */
    void save(Document document);

    /** Keeps changed symbols and considerations, which {@link #save} leaves alone. */
    void saveMetadata(Document document);

    void addSlot(DocumentId id, SlotVersion slot);

    /** All versions of the slot, oldest first. */
    List<SlotVersion> slots(DocumentId id);

    Optional<DocumentId> bySymbol(Symbol symbol);

    /** Open documents that are considered by this session, in the order of their birth. */
    List<DocumentId> openConsideredBy(String body, String session);

    /** Documents that correct, revise or add to this one, oldest first. */
    List<DocumentId> relatedTo(DocumentId id);

    /** What lists say of documents, in one read; unknown ids are left out. */
    Map<DocumentId, DocumentSummary> summaries(Collection<DocumentId> ids);

    List<String> agreedPassages(DocumentId id);

    void markAgreedPassages(DocumentId id, List<String> passages);

    /** Who may see it although it is restricted. */
    Set<PersonId> readers(DocumentId id);

    void nameReaders(DocumentId id, Set<PersonId> readers);
}
