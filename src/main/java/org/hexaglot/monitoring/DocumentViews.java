package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;

/** What every act on a document answers: the document as it stands afterwards. */
@Singleton
public class DocumentViews {
    private final DocumentList list;
    private final Documents documents;
    private final Tasks tasks;

    DocumentViews(DocumentList list, Documents documents, Tasks tasks) {
        this.list = list;
        this.documents = documents;
        this.tasks = tasks;
    }

    /** The answer for a person who has just changed the document and so may see it. */
    @Transactional(readOnly = true)
    public DocumentResponse of(Actor actor, Document document) {
        return DocumentResponse.of(list.row(document, tasks.of(document.id())));
    }

    /** The answer for a person who asks for it; what they may not read is not found. */
    @Transactional(readOnly = true)
    public DocumentResponse get(Actor actor, DocumentId id) {
        return DocumentResponse.of(list.get(actor, id));
    }

    /** The answer for a person who has just changed this document and so may see it. */
    @Transactional(readOnly = true)
    public DocumentResponse changed(DocumentId id) {
        return DocumentResponse.of(list.row(documents.get(id), tasks.of(id)));
    }

    /** The document as it stands, without asking who may read it: for acts that ask themselves. */
    @Transactional(readOnly = true)
    public Document document(DocumentId id) {
        return documents.get(id);
    }
}
