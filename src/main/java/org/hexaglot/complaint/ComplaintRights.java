package org.hexaglot.complaint;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;

/**
 * Who may complain of a language version, and who answers for it: the documents officers of its duty station, the managers
 * of all languages or of this one, and the revisers who work into it.
 */
@Singleton
public final class ComplaintRights {
    private final DocumentRights rights;

    ComplaintRights(DocumentRights rights) {
        this.rights = rights;
    }

    /** Whether this version is before readers, so that something can be said of it. */
    public static boolean isIssued(Document document, Language language) {
        LanguageVersion version = document.languages().get(language);
        return document.stage() != Stage.WITHDRAWN
                && version != null
                && version.isRequired()
                && version.issuedAt() != null;
    }

    /** Refuses whoever cannot read this version, and versions that are not issued. */
    void mustReport(Actor actor, Document document, Language language) {
        boolean isOut = isIssued(document, language);
        boolean isPublic = isOut && !document.metadata().isRestricted();
        if (!isPublic) {
            rights.mustRead(document, actor);
        }
        document.language(language);
        if (!isOut) {
            throw Refusal.wrongState("complaint-not-issued").with("language", language.code());
        }
    }

    public boolean mayAnswer(Actor actor, Document document, Language language) {
        return answersFor(actor).contains(language)
                && actor.serves(document.dates().station().code())
                && rights.mayRead(document, actor);
    }

    /** Whether this person may take an answered complaint up again. */
    boolean mayReopen(Actor actor, Document document, Language language) {
        return actor.isAny(Role.OFFICER, Role.MANAGER) && mayAnswer(actor, document, language);
    }

    /** The languages whose complaints this person answers; the station decides as well. */
    public static Set<Language> answersFor(Actor actor) {
        if (actor.is(Role.OFFICER) || actor.is(Role.MANAGER) && actor.pairs().isEmpty()) {
            return EnumSet.allOf(Language.class);
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (actor.isAny(Role.MANAGER, Role.REVISER)) {
            languages.addAll(actor.pairs().keySet());
        }
        return languages;
    }
}
