package org.hexaglot.journal;

import java.util.List;

/**
 * Makes something of the journal, such as figures or mail. Every entry is given to it exactly once, also across crashes
 * and when several nodes run: {@link Following} keeps its place in the transaction in which it takes them.
 */
public interface Follower {
    /** Its name in the table of places; never changed once used. */
    String name();

    /** Whether it begins with the first entry there ever was, or with the next one. */
    boolean fromTheBeginning();

    /**
     * Takes the next entries, those of one document in the order in which they happened. Joins the transaction in which
     * the place moves on: whatever it throws leaves place and work as they were, and it is asked again.
     */
    void take(List<Entry> entries);
}
