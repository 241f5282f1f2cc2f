package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Changes in which languages a document must come out. */
@Singleton
public class LanguageDesk {
    private final Documents documents;
    private final DocumentRights rights;
    private final Scheduling scheduling;
    private final Journal journal;
    private final Workflow workflow;
    private final Clock clock;

    LanguageDesk(
            Documents documents,
            DocumentRights rights,
            Scheduling scheduling,
            Journal journal,
            Workflow workflow,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.scheduling = scheduling;
        this.journal = journal;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Requires one more language; once translation has begun its work begins at once. */
    @Transactional
    public Document add(Actor actor, DocumentId id, Language language, @Nullable Integer expected) {
        Document document = locked(actor, id, expected);
        boolean begun = begun(document);
        journal.record(actor, document.in(language).require());
        scheduling.schedule(document, clock.instant());
        documents.save(document);
        if (begun) {
            workflow.reopen(id, language);
        } else {
            workflow.changeLanguages(id, document.required());
        }
        return documents.get(id);
    }

    /** No longer requires a language; its running work ends, what was made of it is kept. */
    @Transactional
    public Document waive(Actor actor, DocumentId id, Language language, String reason, @Nullable Integer expected) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        Document document = locked(actor, id, expected);
        boolean begun = begun(document);
        journal.record(actor, document.in(language).waive(reason));
        documents.save(document);
        if (begun) {
            workflow.waive(id, language);
        } else {
            workflow.changeLanguages(id, document.required());
        }
        return documents.get(id);
    }

    private Document locked(Actor actor, DocumentId id, @Nullable Integer expected) {
        actor.mustBe(Role.OFFICER);
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        document.mustBeAt(expected);
        return document;
    }

    private static boolean begun(Document document) {
        return document.stage() == Stage.TRANSLATION || document.stage() == Stage.ISSUANCE;
    }
}
