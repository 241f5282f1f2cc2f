package org.hexaglot.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** Who did what, when and from where. Joins the transaction of the caller: what was not committed was never told. */
public interface Journal {
    void record(Actor actor, DomainEvent event);

    /** Several acts of one moment, in their order. */
    void record(Actor actor, List<? extends DomainEvent> events);

    /** The story of a document, oldest first, from the entry after this id on. */
    List<Entry> of(DocumentId document, long after, int limit);

    /** The whole stories of some documents, one after the other, each oldest first. */
    List<Entry> of(Collection<DocumentId> documents);

    /** The last entry of these types on one language of a document. */
    Optional<Entry> latest(DocumentId document, Language language, Set<String> types);

    /** What of these types concerns a person's account, newest first. */
    List<Entry> about(PersonId person, Set<String> types, int limit);

    /** What concerns this subject, newest first, of the entries before this id. */
    List<Entry> concerning(String subject, long before, int limit);

    /** All entries after this id, oldest first, for relaying. */
    List<Entry> after(long id, int limit);

    /** Those of these ids that are there now, and the first entries after this id, as one moment shows them; by id. */
    List<Entry> after(long id, Collection<Long> missing, int limit);

    /** The entry with this id. */
    default Optional<Entry> find(long id) {
        return after(id - 1, 1).stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** The id of the newest entry, 0 when there is none. */
    long newest();
}
