package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A conference document from its forecast to its issuance.
 *
 * <p>It is born as a forecast with dates counted from the meeting that considers it. The submitting officer delivers a
 * manuscript until the slot date, or late with a reason. A documents officer checks mandate and length and accepts it,
 * returns it, or asks for a waiver. The edited text goes to all required languages at once; each of them is translated,
 * revised, processed and proofread on its own. When all are ready one act releases them together; an authorised and
 * reasoned exception may release some first. What was issued is never changed: corrigenda, revisions and addenda are
 * documents of their own, a reissue replaces files for technical reasons and leaves an asterisk.
 *
 * <p>Each verb checks that it is allowed now, changes the document and returns the event. What happens next is not
 * decided here. Those of its dates are in {@link Commitment}, of the manuscript
 * in {@link Reception}, of one language in {@link LanguageWork}, of issuance in {@link Release}.
 */
public final class Document {
    private final DocumentState loaded;
    private final LanguageVersions languages;
    private Metadata metadata;
    private Stage stage;
    private Slot slot;
    private Submission submission;
    private @Nullable Instant editedAt;
    private Issuance issuance;
    private @Nullable Withdrawal withdrawal;

    private Document(DocumentState state) {
        this.loaded = state;
        this.languages = new LanguageVersions(state.languages());
        this.metadata = state.metadata();
        this.stage = state.stage();
        this.slot = state.slot();
        this.submission = state.submission();
        this.editedAt = state.editedAt();
        this.issuance = state.issuance();
        this.withdrawal = state.withdrawal();
    }

    /** A new document; the languages are those in which it must come out, the original need not be among them. */
    public static Document forecast(
            DocumentId id,
            Metadata metadata,
            Collection<Language> languages,
            Dates dates,
            int wordLimit,
            Issuance awaited,
            Instant now) {
        return new Document(new DocumentState(
                id,
                0,
                metadata,
                Stage.FORECAST,
                Slot.first(dates),
                Submission.awaited(wordLimit),
                null,
                awaited,
                null,
                now,
                LanguageVersions.waiting(languages)));
    }

    public static Document restored(DocumentState state) {
        return new Document(state);
    }

    /** As it was when it was loaded, so that only what changed is kept. */
    public DocumentState loaded() {
        return loaded;
    }

    public DocumentState state() {
        return new DocumentState(
                id(),
                version(),
                metadata,
                stage,
                slot,
                submission,
                editedAt,
                issuance,
                withdrawal,
                loaded.createdAt(),
                languages.all());
    }

    public DocumentId id() {
        return loaded.id();
    }

    public int version() {
        return loaded.version();
    }

    public Metadata metadata() {
        return metadata;
    }

    public Stage stage() {
        return stage;
    }

    public Dates dates() {
        return slot.dates();
    }

    public Slot slot() {
        return slot;
    }

    public Submission submission() {
        return submission;
    }

    public Issuance issuance() {
        return issuance;
    }

    /** The day of issuance at the duty station, or null. */
    public @Nullable LocalDate issuedOn() {
        Instant at = issuance.issuedAt();
        return at == null ? null : LocalDate.ofInstant(at, dates().station().zone());
    }

    /** All language versions, waived ones included. */
    public Map<Language, LanguageVersion> languages() {
        return languages.byLanguage();
    }

    public LanguageVersion language(Language language) {
        return languages.get(language);
    }

    public List<Language> required() {
        return languages.required();
    }

    /** The required languages that are neither ready nor issued. */
    public List<Language> missing() {
        return languages.missing();
    }

    /** The work on one of its languages. */
    public LanguageWork in(Language language) {
        return new LanguageWork(this, languages, language);
    }

    /** The dates that it is held to. */
    public Commitment commitment() {
        return new Commitment(this, languages);
    }

    /** The manuscript comes in, is checked and edited. */
    public Reception reception() {
        return new Reception(this);
    }

    /** The languages come out. */
    public Release release() {
        return new Release(this, languages);
    }

    /** The words that are worked on: counted where the manuscript is in, estimated before. */
    public int words() {
        Integer counted = submission.words();
        return counted == null ? metadata.estimatedWords() : counted;
    }

    /** When the next step of it is due, or null while no date is known or nothing is left to do. */
    public @Nullable Instant nextDueAt() {
        return stage == Stage.TRANSLATION ? languages.nextDueAt() : dates().dueAt();
    }

    /** Refuses a change that was made from an older version than the present one; null means the caller did not say. */
    public void mustBeAt(@Nullable Integer expected) {
        if (expected != null && expected != version()) {
            throw Refusal.stale("stale-version").with("version", version());
        }
    }

    public DocumentEvent change(Metadata changed, int wordLimit) {
        mustBeOpen();
        metadata = changed;
        submission = submission.limited(wordLimit);
        return event(Kind.MetadataChanged);
    }

    public DocumentEvent withdraw(String reason, Instant now) {
        mustBeOpen();
        enter(Stage.WITHDRAWN);
        withdrawal = new Withdrawal(now, reason);
        return event(Kind.DocumentWithdrawn).with("reason", reason);
    }

    /** A plain event about this document that changes nothing in it. */
    public DocumentEvent event(Kind kind) {
        return DocumentEvent.of(id(), kind);
    }

    void enter(Stage next) {
        stage = next;
        if (!next.isOpen()) {
            slot = slot.ended();
        }
    }

    void edited(Instant at) {
        editedAt = at;
    }

    void keep(Slot changed) {
        slot = changed;
    }

    void keep(Submission changed) {
        submission = changed;
    }

    void keep(Issuance changed) {
        issuance = changed;
    }

    /** Refuses whatever belongs to another stage. */
    public void mustBeIn(Stage expected) {
        if (stage != expected) {
            throw wrongStage();
        }
    }

    Refusal wrongStage() {
        return Refusal.wrongState("document-in-other-stage").with("stage", stage.code());
    }

    void mustBeOpen() {
        if (!stage.isOpen()) {
            throw wrongStage();
        }
    }
}
