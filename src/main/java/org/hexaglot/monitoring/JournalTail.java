package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;

/** Reads the end of the journal, and who may read what of it. */
@Singleton
class JournalTail {
    private static final int AT_ONCE = 500;

    /** Ids before the newest whose transactions may still be under way when reading begins. */
    private static final int UNDER_WAY = 200;

    private final Journal journal;
    private final Documents documents;
    private final DocumentRights rights;

    JournalTail(Journal journal, Documents documents, DocumentRights rights) {
        this.journal = journal;
        this.documents = documents;
        this.rights = rights;
    }

    /** The place after all that is there now. */
    @Transactional(readOnly = true)
    ReadingPlace start() {
        ReadingPlace place = new ReadingPlace(Math.max(0, journal.newest() - UNDER_WAY));
        fresh(place);
        return place;
    }

    /** All that has appeared since this place was read. */
    @Transactional(readOnly = true)
    List<Told> fresh(ReadingPlace place) {
        List<Entry> read = journal.after(place.settled(), AT_ONCE);
        List<Entry> all = new ArrayList<>(read);
        while (read.size() == AT_ONCE) {
            read = journal.after(read.get(AT_ONCE - 1).id(), AT_ONCE);
            all.addAll(read);
        }
        return Told.fresh(place, all, System.nanoTime());
    }

    /** What others were told and whoever has this bookmark was not; the rest will still be told to everybody. */
    @Transactional(readOnly = true)
    List<Told> missed(Bookmark last, ReadingPlace place, int limit) {
        List<Told> missed = new ArrayList<>();
        Bookmark told = last;
        for (Entry entry : journal.after(last.settled(), limit + last.beyond().size())) {
            if (place.has(entry.id()) && !last.has(entry.id()) && missed.size() < limit) {
                told = told.with(entry.id(), place.settled());
                missed.add(new Told(entry, told));
            }
        }
        return missed;
    }

    @Transactional(readOnly = true)
    List<Told> readable(List<Told> entries, Actor actor) {
        return readable(entries, List.of(actor)).getOrDefault(actor, List.of());
    }

    /** Of these entries those that each person may read. */
    @Transactional(readOnly = true)
    Map<Actor, List<Told>> readable(List<Told> entries, List<Actor> actors) {
        Map<DocumentId, Document> about = documents
                .all(entries.stream()
                        .map(told -> told.entry().document())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Document::id, document -> document));
        Map<Actor, List<Told>> readable = new HashMap<>();
        for (Actor actor : actors) {
            Map<DocumentId, Boolean> mayRead = new HashMap<>();
            readable.put(
                    actor,
                    entries.stream()
                            .filter(told -> isReadable(told.entry(), actor, about, mayRead))
                            .toList());
        }
        return readable;
    }

    private boolean isReadable(
            Entry entry, Actor actor, Map<DocumentId, Document> about, Map<DocumentId, Boolean> mayRead) {
        Document document = entry.document() == null ? null : about.get(entry.document());
        return document != null
                && mayRead.computeIfAbsent(document.id(), id -> rights.mayRead(document, actor))
                && History.concerns(actor, document, entry.language());
    }
}
