package org.hexaglot.editing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Passages;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The database's side of marking passages. */
@Singleton
class PassageRecord {
    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;
    private final Passages passages;
    private final Journal journal;

    PassageRecord(Documents documents, DocumentRights rights, Revisions revisions, Passages passages, Journal journal) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
        this.passages = passages;
        this.journal = journal;
    }

    /** Refuses whoever may not mark; answers the manuscript in which the passages have to stand. */
    @Transactional(readOnly = true)
    Revision manuscript(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        mustBeAllowed(actor, document);
        return present(document);
    }

    /**
     * Replaces the passages marked so far.
     *
     * @param read the manuscript in which these passages were found, or null when there are none to find
     */
    @Transactional
    void mark(Actor actor, DocumentId id, List<String> marked, @Nullable Revision read) {
        Document document = documents.lock(id);
        mustBeAllowed(actor, document);
        if (read != null && present(document).id() != read.id()) {
            throw Refusal.stale("stale-version").with("version", document.version());
        }
        passages.mark(id, marked);
        journal.record(actor, document.event(Kind.AgreedPassagesMarked).with("count", marked.size()));
    }

    private void mustBeAllowed(Actor actor, Document document) {
        actor.mustBe(Role.OFFICER, Role.EDITOR);
        rights.mustRead(document, actor);
        if (!document.stage().isOpen()) {
            throw Refusal.wrongState("document-in-other-stage")
                    .with("stage", document.stage().code());
        }
    }

    private Revision present(Document document) {
        return revisions
                .latest(
                        document.id(),
                        Revision.Kind.MANUSCRIPT,
                        document.metadata().original())
                .orElseThrow(() -> Refusal.wrongState("no-manuscript"));
    }
}
