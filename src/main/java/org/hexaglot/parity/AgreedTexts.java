package org.hexaglot.parity;

import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.Passages;
import org.hexaglot.reference.Archive;
import org.hexaglot.reference.Archived;

/** The agreed passages of a document with what was issued of them before. Joins the transaction of the caller. */
@Singleton
class AgreedTexts {
    private final Passages passages;
    private final Archive archive;

    AgreedTexts(Passages passages, Archive archive) {
        this.passages = passages;
        this.archive = archive;
    }

    List<Archived> of(Document document) {
        List<String> agreed = passages.of(document.id());
        return agreed.isEmpty()
                ? List.of()
                : archive.look(document.id(), document.metadata().original(), agreed);
    }
}
