package org.hexaglot.document;

import java.time.Instant;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The work on one language of a document, from its preparation to approved proofs: {@link Document#in} hands it out.
 * Like the verbs of the document, each checks that it is allowed now, changes the language version and returns the event.
 */
public final class LanguageWork {
    private final Document document;
    private final LanguageVersions versions;
    private final Language language;

    LanguageWork(Document document, LanguageVersions versions, Language language) {
        this.document = document;
        this.versions = versions;
        this.language = language;
    }

    /** Requires this language from now on. */
    public DocumentEvent require() {
        document.mustBeOpen();
        versions.add(language);
        return event(Kind.LanguageAdded);
    }

    /** No longer requires this language. */
    public DocumentEvent waive(String reason) {
        document.mustBeOpen();
        versions.waive(language);
        return event(Kind.LanguageWaived).with("reason", reason);
    }

    /** Makes it ready for its people: the original goes to text processing with its file, any other is translated. */
    public DocumentEvent prepare(@Nullable Long originalFile) {
        boolean original = language == document.metadata().original();
        LanguageVersion prepared =
                present().reopened().in(original ? LanguageState.PROCESSING : LanguageState.TRANSLATING);
        versions.put(original && originalFile != null ? prepared.file(originalFile) : prepared);
        return event(Kind.LanguagePrepared).with("words", document.words());
    }

    public DocumentEvent receive(long revision, String name) {
        versions.put(present().file(revision));
        return event(Kind.LanguageFileReceived).with("file", name);
    }

    public DocumentEvent translated(PersonId by, boolean selfRevised) {
        LanguageVersion present = versions.in(LanguageState.TRANSLATING, language);
        mustHaveFile(present);
        versions.put(present.translatedBy(by, selfRevised));
        return event(selfRevised ? Kind.TranslationSelfRevised : Kind.TranslationDone)
                .with("words", document.words());
    }

    /** Refuses a reviser who translated this language (domain.md, section 4). */
    public void mustNotBeTranslator(PersonId person) {
        if (person.equals(present().translator())) {
            throw Refusal.notPermitted("reviser-is-translator")
                    .with("person", person.value())
                    .with("language", language.code());
        }
    }

    public DocumentEvent revised(PersonId by) {
        mustNotBeTranslator(by);
        versions.put(versions.in(LanguageState.REVISING, language).revisedBy(by));
        return event(Kind.RevisionApproved);
    }

    public DocumentEvent returnTranslation(@Nullable String comment) {
        versions.put(versions.in(LanguageState.REVISING, language).in(LanguageState.TRANSLATING));
        return event(Kind.RevisionReturned).with("comment", comment);
    }

    public DocumentEvent processed() {
        mustHaveFile(versions.in(LanguageState.PROCESSING, language));
        return event(Kind.TextProcessed);
    }

    public DocumentEvent returnToProcessing(@Nullable String comment) {
        versions.in(LanguageState.PROCESSING, language);
        return event(Kind.ProofreadReturned).with("comment", comment);
    }

    public DocumentEvent proofread(Instant now) {
        versions.put(versions.in(LanguageState.PROCESSING, language).ready(now));
        return event(Kind.LanguageReady);
    }

    /** The source was revised: what was made of this language is kept as earlier revisions and done anew. */
    public DocumentEvent reopen() {
        versions.put(present().reopened());
        return event(Kind.LanguageReopened).with("words", document.words());
    }

    /** Gives the translation to an outside translator, or takes it back in house. */
    public void contract(@Nullable PersonId contractor) {
        versions.put(present().contracted(contractor));
    }

    /**
     * Keeps the archive's number of this language in the form of {@code 17-03372 (C)}.
     *
     * @param typed as somebody typed it; refused when it is no job number or that of another language
     */
    public DocumentEvent numberJob(String typed) {
        JobNumber number = JobNumber.of(typed, language);
        for (LanguageVersion other : versions.all()) {
            String taken = other.jobNumber();
            if (taken != null && other.language() != language) {
                number.mustDifferFrom(taken);
            }
        }
        versions.put(present().numbered(number.text()));
        return event(Kind.JobNumberAssigned).with("jobNumber", number.text());
    }

    private LanguageVersion present() {
        return versions.get(language);
    }

    private void mustHaveFile(LanguageVersion present) {
        if (present.fileRevision() == null) {
            throw Refusal.wrongState("file-missing").with("language", language.code());
        }
    }

    private DocumentEvent event(Kind kind) {
        return document.event(kind).in(language);
    }
}
