package org.hexaglot.complaint;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;

/** Reads the journal for tests. */
@Singleton
public class JournalReads {
    private final Journal journal;

    JournalReads(Journal journal) {
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Entry> of(DocumentId document, String type) {
        return journal.of(document, 0, 2_000).stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }
}
