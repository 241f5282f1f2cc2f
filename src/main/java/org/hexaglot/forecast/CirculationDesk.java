package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Readers;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;

/** Who may see a restricted document, and the notes that everybody who may see a document writes to the others. */
@Singleton
public class CirculationDesk {
    private final Documents documents;
    private final Readers readers;
    private final DocumentRights rights;
    private final Journal journal;

    CirculationDesk(Documents documents, Readers readers, DocumentRights rights, Journal journal) {
        this.documents = documents;
        this.readers = readers;
        this.rights = rights;
        this.journal = journal;
    }

    /** Names who may see a restricted document; the officer who names them stays one, or nobody could name others. */
    @Transactional
    public void nameReaders(Actor actor, DocumentId id, Set<PersonId> others) {
        actor.mustBe(Role.OFFICER);
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        Set<PersonId> named = new HashSet<>(others);
        named.add(actor.person());
        readers.name(id, named);
        journal.record(
                actor,
                document.event(Kind.ReadersNamed)
                        .with(
                                "readers",
                                named.stream().map(PersonId::value).sorted().toList()));
    }

    /** Writes a note for everybody who may see the document. */
    @Transactional
    public void writeNote(Actor actor, DocumentId id, String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("text-required").field("text", "required");
        }
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        journal.record(actor, document.event(Kind.NoteWritten).with("text", text.strip()));
    }
}
