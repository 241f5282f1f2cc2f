package org.hexaglot.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.Language;

/**
 * The languages of a document come out, together unless an authorised exception says otherwise: {@link Document#release}
 * hands it out. Each verb checks that it is allowed now, changes the document and returns the event.
 */
public final class Release {
    private final Document document;
    private final LanguageVersions languages;

    Release(Document document, LanguageVersions languages) {
        this.document = document;
        this.languages = languages;
    }

    /** All languages are ready and held until they are released. */
    public DocumentEvent open() {
        document.mustBeIn(Stage.TRANSLATION);
        document.enter(Stage.ISSUANCE);
        return document.event(Kind.IssuanceOpened);
    }

    /** Releases all required languages in one act. */
    public DocumentEvent all(Instant now) {
        mustBeComingOut();
        if (document.stage() != Stage.ISSUANCE) {
            throw LanguageVersions.notReady(languages.missing());
        }
        languages.issueAll(now);
        return complete(now);
    }

    /** Releases some languages before the others, with the reason that readers of the journal will see. */
    public DocumentEvent some(Collection<Language> some, String reason, Instant now) {
        mustBeComingOut();
        languages.issueSome(some, now);
        document.keep(document.issuance().exception(reason));
        return document.event(Kind.ExceptionAuthorized)
                .with("languages", codes(some))
                .with("reason", reason);
    }

    /** Whether the last required language has come out, so that the journey may end. */
    public boolean isWholeOut() {
        return languages.isWholeOut();
    }

    public DocumentEvent complete(Instant now) {
        Issuance complete = document.issuance().complete(now);
        document.keep(complete);
        document.enter(Stage.ISSUED);
        return document.event(Kind.DocumentIssued)
                .with("languages", codes(languages.required()))
                .with("simultaneous", complete.simultaneous());
    }

    /** Replaces issued files for technical reasons: one more asterisk. */
    public DocumentEvent again(Collection<Language> some, String reason) {
        document.mustBeIn(Stage.ISSUED);
        languages.reissue(some);
        document.keep(document.issuance().reissued());
        return document.event(Kind.DocumentReissued)
                .with("languages", codes(some))
                .with("reason", reason);
    }

    private void mustBeComingOut() {
        if (document.stage() != Stage.TRANSLATION && document.stage() != Stage.ISSUANCE) {
            throw document.wrongStage();
        }
    }

    private static List<String> codes(Collection<Language> languages) {
        return languages.stream().map(Language::code).toList();
    }
}
