package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;

/**
 * The stretch of the journal after the stored position, and what it says was issued. Ids are given before transactions
 * commit, so each stretch begins some entries before the position: feeding a document twice does nothing.
 */
@Singleton
class IssuanceTail {
    private static final int AT_ONCE = 1000;
    private static final int UNDER_WAY = 500;
    private static final Set<String> TOLD = Set.of(
            Kind.DocumentIssued.name(),
            Kind.LanguageIssued.name(),
            Kind.ExceptionAuthorized.name(),
            Kind.DocumentReissued.name());

    private final Journal journal;
    private final Feeding feeding;

    IssuanceTail(Journal journal, Feeding feeding) {
        this.journal = journal;
        this.feeding = feeding;
    }

    /**
     * What was read.
     *
     * @param from the stored position when reading began
     * @param to the id of the last entry, or {@code from} when there is no new one
     */
    record Stretch(long from, long to, Set<DocumentId> issued) {}

    @Transactional(readOnly = true)
    Stretch next() {
        long from = feeding.position();
        List<Entry> entries = journal.newest() == from
                ? List.of()
                : journal.after(Math.max(0, from - UNDER_WAY), AT_ONCE + UNDER_WAY);
        Set<DocumentId> issued = new LinkedHashSet<>();
        long to = from;
        for (Entry entry : entries) {
            DocumentId document = entry.document();
            if (document != null && TOLD.contains(entry.type())) {
                issued.add(document);
            }
            to = Math.max(to, entry.id());
        }
        return new Stretch(from, to, issued);
    }

    /** Stores the position; answers whether there may be more. */
    @Transactional
    boolean moveOn(Stretch stretch) {
        if (stretch.to() == stretch.from()) {
            return false;
        }
        if (feeding.lockPosition() < stretch.to()) {
            feeding.moveTo(stretch.to());
        }
        return true;
    }
}
