package org.hexaglot.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.ReadingPlace;

/** An entry of the journal as it is told, with the bookmark of whoever was told all before it and now this. */
record Told(Entry entry, Bookmark bookmark) {
    /**
     * What is new of these entries, read after the settled id of the place.
     *
     * @param now nanoseconds of a clock that only goes forward
     */
    static List<Told> fresh(ReadingPlace place, List<Entry> read, long now) {
        List<Told> fresh = new ArrayList<>();
        place.take(read, now, entry -> fresh.add(new Told(entry, Bookmark.at(place.settled(), place.beyond()))));
        return fresh;
    }
}
