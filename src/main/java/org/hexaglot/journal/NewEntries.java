package org.hexaglot.journal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** What the journal newly tells, for those who follow it from now on. While nothing is new, only the newest id is asked for. */
@Singleton
public class NewEntries {
    private static final int AT_ONCE = 2000;

    private final Journal journal;

    NewEntries(Journal journal) {
        this.journal = journal;
    }

    /** The place behind the newest entry. */
    @Transactional(readOnly = true)
    public ReadingPlace start() {
        return new ReadingPlace(journal.newest());
    }

    /** Moves the place on and tells each entry once, also one that was committed late. */
    @Transactional(readOnly = true)
    public void tell(ReadingPlace place, Consumer<Entry> told) {
        if (!place.isSettledAt(journal.newest())) {
            place.take(journal.after(place.settled(), AT_ONCE), System.nanoTime(), told);
        }
    }
}
