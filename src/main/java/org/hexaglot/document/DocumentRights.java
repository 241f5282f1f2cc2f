package org.hexaglot.document;

import jakarta.inject.Singleton;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;

/**
 * Who may see what of a document before it is issued (design.md, section 8). What a person may not see is answered like
 * what does not exist, so that nobody learns of a restricted document by guessing.
 */
@Singleton
public final class DocumentRights {
    private static final Role[] STAFF = {
        Role.OFFICER,
        Role.EDITOR,
        Role.TRANSLATOR,
        Role.REVISER,
        Role.PROCESSOR,
        Role.TERMINOLOGIST,
        Role.MANAGER,
        Role.CONTRACT_MANAGER,
        Role.SECRETARY,
        Role.ADMINISTRATOR
    };

    private final Readers readers;

    DocumentRights(Readers readers) {
        this.readers = readers;
    }

    /** Whether this person works for the conference service and so sees all but restricted documents. */
    public static boolean isStaff(Actor actor) {
        return actor.isAny(STAFF);
    }

    public boolean mayRead(Document document, Actor actor) {
        if (isOwn(document, actor) || actor.equals(Actor.SYSTEM)) {
            return true;
        }
        if (document.metadata().isRestricted()) {
            return readers.of(document.id()).contains(actor.person());
        }
        return isStaff(actor) && actor.serves(document.dates().station().code());
    }

    public void mustRead(Document document, Actor actor) {
        if (!mayRead(document, actor)) {
            throw Refusal.notFound("unknown-document")
                    .with("document", document.id().value());
        }
    }

    /** The submitting officer, and whoever translates or revises one of its languages. */
    private static boolean isOwn(Document document, Actor actor) {
        PersonId person = actor.person();
        return document.metadata().submitter().equals(person)
                || document.languages().values().stream()
                        .anyMatch(each -> person.equals(each.translator()) || person.equals(each.reviser()));
    }
}
