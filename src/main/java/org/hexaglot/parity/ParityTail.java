package org.hexaglot.parity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;

/** What the journal tells of files that changed. */
@Singleton
class ParityTail {
    private static final int AT_ONCE = 2000;
    private static final Set<String> TOLD =
            Set.of(Kind.LanguageFileReceived.name(), Kind.LanguageReady.name(), Kind.LanguageWaived.name());

    private final Journal journal;
    private final Documents documents;

    ParityTail(Journal journal, Documents documents) {
        this.journal = journal;
        this.documents = documents;
    }

    /** @param to the id of the last entry read */
    record Stretch(long to, Set<DocumentId> changed) {}

    @Transactional(readOnly = true)
    long newest() {
        return journal.newest();
    }

    @Transactional(readOnly = true)
    Stretch after(long position) {
        long to = position;
        Set<DocumentId> changed = new LinkedHashSet<>();
        for (Entry entry : journal.after(position, AT_ONCE)) {
            DocumentId document = entry.document();
            if (document != null && TOLD.contains(entry.type())) {
                changed.add(document);
            }
            to = entry.id();
        }
        return new Stretch(to, changed);
    }

    /** Whether all its languages have a file and it is still worked on: before, the next file would undo the work. */
    @Transactional(readOnly = true)
    boolean isComplete(DocumentId id) {
        Document document = documents.get(id);
        return document.stage().isUnderWay()
                && document.required().stream()
                        .allMatch(each -> document.language(each).fileRevision() != null);
    }
}
