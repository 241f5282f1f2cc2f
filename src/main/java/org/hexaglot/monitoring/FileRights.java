package org.hexaglot.monitoring;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may have which file: readers of a document all of it, a contractor the source and the own language only. */
@Singleton
public class FileRights {
    private final Documents documents;
    private final DocumentRights rights;
    private final Revisions revisions;

    FileRights(Documents documents, DocumentRights rights, Revisions revisions) {
        this.documents = documents;
        this.rights = rights;
        this.revisions = revisions;
    }

    @Transactional(readOnly = true)
    public Revision latest(Actor actor, DocumentId id, Revision.Kind kind, @Nullable Language language) {
        Document document = readable(actor, id);
        Language wanted = language == null ? document.metadata().original() : language;
        Optional<Revision> found = kind == Revision.Kind.LANGUAGE
                ? Optional.ofNullable(document.language(wanted).fileRevision()).flatMap(revisions::byId)
                : revisions.latest(id, kind, wanted);
        return permitted(actor, document, found, wanted);
    }

    @Transactional(readOnly = true)
    public Revision revision(Actor actor, DocumentId id, long revision) {
        Document document = readable(actor, id);
        Optional<Revision> found =
                revisions.byId(revision).filter(each -> each.document().equals(id));
        return permitted(actor, document, found, document.metadata().original());
    }

    private Document readable(Actor actor, DocumentId id) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        return document;
    }

    private static Revision permitted(Actor actor, Document document, Optional<Revision> found, Language language) {
        return found.filter(revision -> mayHave(actor, document, revision))
                .orElseThrow(() -> Refusal.notFound("no-file").with("language", language.code()));
    }

    private static boolean mayHave(Actor actor, Document document, Revision revision) {
        if (DocumentRights.isStaff(actor)
                || document.metadata().submitter().equals(actor.person())
                || revision.kind() != Revision.Kind.LANGUAGE) {
            return true;
        }
        LanguageVersion version = document.languages().get(revision.language());
        return version != null
                && (actor.person().equals(version.translator())
                        || actor.person().equals(version.reviser()));
    }
}
