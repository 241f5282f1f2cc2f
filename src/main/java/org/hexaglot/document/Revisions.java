package org.hexaglot.document;

import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/** The files of documents, append only. Everything joins the transaction of the caller. */
public interface Revisions {
    /** Adds a file and gives it its id and its number within document, kind and language. */
    Revision add(Revision revision);

    /** All files of a document, newest first. */
    List<Revision> of(DocumentId document);

    Optional<Revision> latest(DocumentId document, Revision.Kind kind, Language language);

    /** The text that translators work from: the edited one where there is one, else the manuscript, whichever is newer. */
    Optional<Revision> source(DocumentId document);

    Optional<Revision> byId(long id);
}
