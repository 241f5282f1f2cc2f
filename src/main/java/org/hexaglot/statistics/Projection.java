package org.hexaglot.statistics;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Counts documents anew from what they are and from their journal. It adds nothing up: a document that is counted twice
 * gives the same figures, so that following the journal and rebuilding from nothing cannot differ.
 */
@Singleton
class Projection {
    private static final Map<String, Kind> KINDS = kinds();

    private final Documents documents;
    private final Journal journal;
    private final Attribution attribution;
    private final Scheduling scheduling;
    private final FiguresTable table;

    Projection(
            Documents documents, Journal journal, Attribution attribution, Scheduling scheduling, FiguresTable table) {
        this.documents = documents;
        this.journal = journal;
        this.attribution = attribution;
        this.scheduling = scheduling;
        this.table = table;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name(), kind);
        }
        return kinds;
    }

    /** Documents in the order of their ids, from the one after this id on; empty text for the first. */
    @Transactional(readOnly = true)
    List<DocumentId> documents(String after, int limit) {
        return table.documents(after, limit);
    }

    /** Counts these documents; answers how many entries of the journal were read. */
    @Transactional
    int count(Collection<DocumentId> ids) {
        Map<DocumentId, List<Entry>> stories = new HashMap<>();
        int read = 0;
        for (Entry entry : journal.of(ids)) {
            stories.computeIfAbsent(entry.document(), unread -> new ArrayList<>())
                    .add(entry);
            read++;
        }
        List<Figures> figures = new ArrayList<>();
        for (Document document : documents.all(ids)) {
            figures.add(figures(document, stories.getOrDefault(document.id(), List.of())));
        }
        table.replace(figures);
        return read;
    }

    private Figures figures(Document document, List<Entry> story) {
        Stays stays = new Stays(document.metadata().original());
        for (Entry entry : story) {
            Kind kind = KINDS.get(entry.type());
            if (kind != null) {
                stays.follow(entry, kind);
            }
        }
        return new Figures(
                document,
                scheduling.calendar(document),
                Outcomes.of(document),
                stays.all(),
                stays.returns(),
                account(document, story));
    }

    private @Nullable Account account(Document document, List<Entry> story) {
        return document.stage() == Stage.ISSUED
                ? attribution.of(document, story).orElse(null)
                : null;
    }
}
