package org.hexaglot.quality;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/** What the journal tells of translations that came back. */
@Singleton
class QualityTail {
    private static final int AT_ONCE = 2000;
    private static final Set<String> TOLD = Set.of(Kind.LanguageReturned.name(), Kind.LanguageFileReceived.name());

    private final Journal journal;

    QualityTail(Journal journal) {
        this.journal = journal;
    }

    /** A language of a document. */
    record Changed(DocumentId document, Language language) {}

    /** @param to the id of the last entry read */
    record Stretch(long to, Set<Changed> changed) {}

    @Transactional(readOnly = true)
    long newest() {
        return journal.newest();
    }

    @Transactional(readOnly = true)
    Stretch after(long position) {
        long to = position;
        Set<Changed> changed = new LinkedHashSet<>();
        for (Entry entry : journal.after(position, AT_ONCE)) {
            DocumentId document = entry.document();
            Language language = entry.language();
            if (document != null && language != null && TOLD.contains(entry.type())) {
                changed.add(new Changed(document, language));
            }
            to = entry.id();
        }
        return new Stretch(to, changed);
    }
}
