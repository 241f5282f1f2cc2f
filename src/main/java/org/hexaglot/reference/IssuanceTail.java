package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.DocumentId;

/**
 * What the journal says was issued since it was last read. While nothing new is there, only the newest id is asked for.
 * The stored position is one before which nothing can appear; feeding a document twice does nothing.
 */
@Singleton
class IssuanceTail {
    static final int AT_ONCE = 1000;
    /** So far before the newest id no transaction is under way any more. */
    static final int UNDER_WAY = 500;

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

    /** The place up to which the journal was read before the service started. */
    @Transactional(readOnly = true)
    ReadingPlace start() {
        return new ReadingPlace(feeding.position());
    }

    /**
     * Reads on, some entries at once.
     *
     * @param now nanoseconds of a clock that only goes forward
     * @param issued is given the documents that were issued
     * @return whether there is more to read at once
     */
    @Transactional(readOnly = true)
    boolean next(ReadingPlace place, long now, Set<DocumentId> issued) {
        long newest = journal.newest();
        if (place.isSettledAt(newest)) {
            return false;
        }
        List<Entry> entries = journal.after(place.settled(), AT_ONCE);
        boolean behind = entries.size() == AT_ONCE && entries.get(AT_ONCE - 1).id() <= newest - UNDER_WAY;
        long seen = behind ? now - ReadingPlace.PATIENCE.toNanos() : now;
        place.take(entries, seen, entry -> {
            DocumentId document = entry.document();
            if (document != null && TOLD.contains(entry.type())) {
                issued.add(document);
            }
        });
        place.take(List.of(), now, entry -> {});
        return behind;
    }

    /** Stores the position unless another node has got further. */
    @Transactional
    void moveTo(long position) {
        if (feeding.lockPosition() < position) {
            feeding.moveTo(position);
        }
    }
}
