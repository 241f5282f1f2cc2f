package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.LanguagePlan;
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
 * decided here.
 */
public final class Document {
    private final DocumentId id;
    private final int version;
    private Metadata metadata;
    private Stage stage;
    private Dates dates;
    private int slotNumber;
    private Submission submission;
    private @Nullable Instant editedAt;
    private Issuance issuance;
    private @Nullable String withdrawnReason;
    private @Nullable Instant withdrawnAt;
    private final EnumMap<Language, LanguageVersion> languages;
    private final List<LanguageVersion> loadedLanguages;
    private final Instant createdAt;

    private Document(Memento memento) {
        this.id = memento.id();
        this.version = memento.version();
        this.metadata = memento.metadata();
        this.stage = memento.stage();
        this.dates = memento.dates();
        this.slotNumber = memento.slotNumber();
        this.submission = memento.submission();
        this.editedAt = memento.editedAt();
        this.issuance = memento.issuance();
        this.withdrawnAt = memento.withdrawnAt();
        this.withdrawnReason = memento.withdrawnReason();
        this.createdAt = memento.createdAt();
        this.languages = new EnumMap<>(Language.class);
        memento.languages().forEach(language -> languages.put(language.language(), language));
        this.loadedLanguages = memento.languages();
    }

    /** The whole state of a document, as a repository keeps it. */
    public record Memento(
            DocumentId id,
            int version,
            Metadata metadata,
            Stage stage,
            Dates dates,
            int slotNumber,
            Submission submission,
            @Nullable Instant editedAt,
            Issuance issuance,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            Instant createdAt,
            List<LanguageVersion> languages) {
        /** The same with these language versions. */
        public Memento with(List<LanguageVersion> versions) {
            return new Memento(
                    id,
                    version,
                    metadata,
                    stage,
                    dates,
                    slotNumber,
                    submission,
                    editedAt,
                    issuance,
                    withdrawnAt,
                    withdrawnReason,
                    createdAt,
                    versions);
        }
    }

    /** A new document; the languages are those in which it must come out, the original need not be among them. */
    public static Document forecast(
            DocumentId id,
            Metadata metadata,
            Collection<Language> languages,
            Dates dates,
            int wordLimit,
            @Nullable DocumentId related,
            Issuance.@Nullable Relation relation,
            Instant now) {
        if (languages.isEmpty()) {
            throw Refusal.invalid("no-language").field("languages", "required");
        }
        return new Document(new Memento(
                id,
                0,
                metadata,
                Stage.FORECAST,
                dates,
                1,
                Submission.awaited(wordLimit),
                null,
                Issuance.awaited(relation, related),
                null,
                null,
                now,
                languages.stream().distinct().map(LanguageVersion::waiting).toList()));
    }

    public static Document restored(Memento memento) {
        return new Document(memento);
    }

    public Memento memento() {
        return new Memento(
                id,
                version,
                metadata,
                stage,
                dates,
                slotNumber,
                submission,
                editedAt,
                issuance,
                withdrawnAt,
                withdrawnReason,
                createdAt,
                List.copyOf(languages.values()));
    }

    /** The language versions as they were when this document was loaded, so that only changed ones are kept. */
    public List<LanguageVersion> loadedLanguages() {
        return loadedLanguages;
    }

    /** The day of issuance at the duty station, or null. */
    public @Nullable LocalDate issuedOn() {
        Instant at = issuance.issuedAt();
        return at == null ? null : LocalDate.ofInstant(at, dates.station().zone());
    }

    public DocumentId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Metadata metadata() {
        return metadata;
    }

    public Stage stage() {
        return stage;
    }

    public Dates dates() {
        return dates;
    }

    public int slotNumber() {
        return slotNumber;
    }

    public Submission submission() {
        return submission;
    }

    public Issuance issuance() {
        return issuance;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Map<Language, LanguageVersion> languages() {
        return Collections.unmodifiableMap(languages);
    }

    /** The words that are worked on: counted where the manuscript is in, estimated before. */
    public int words() {
        Integer counted = submission.words();
        return counted == null ? metadata.estimatedWords() : counted;
    }

    public LanguageVersion language(Language language) {
        LanguageVersion found = languages.get(language);
        if (found == null) {
            throw Refusal.notFound("language-not-required").with("language", language.code());
        }
        return found;
    }

    public List<Language> required() {
        return languages.values().stream()
                .filter(LanguageVersion::isRequired)
                .map(LanguageVersion::language)
                .toList();
    }

    /** When the next step of it is due, or null while no date is known or nothing is left to do. */
    public @Nullable Instant nextDueAt() {
        if (stage != Stage.TRANSLATION) {
            return dates.dueAt();
        }
        return missing().stream()
                .map(each -> language(each).dueAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The required languages that are neither ready nor issued. */
    public List<Language> missing() {
        return languages.values().stream()
                .filter(LanguageVersion::isRequired)
                .filter(each -> each.state() != LanguageState.READY && each.state() != LanguageState.ISSUED)
                .map(LanguageVersion::language)
                .toList();
    }

    /** Refuses a change that was made from an older version than the present one; null means the caller did not say. */
    public void mustBeAt(@Nullable Integer expected) {
        if (expected != null && expected != version) {
            throw Refusal.stale("stale-version").with("version", version);
        }
    }

    // planning

    public DocumentEvent change(Metadata changed, int wordLimit) {
        mustBeOpen();
        metadata = changed;
        submission = submission.limited(wordLimit);
        return event(Kind.MetadataChanged);
    }

    public DocumentEvent agreeSlot(@Nullable LocalDate submitBy, @Nullable LocalDate issueBy, String reason) {
        mustBeOpen();
        if (submitBy != null && issueBy != null && issueBy.isBefore(submitBy)) {
            throw Refusal.invalid("slot-out-of-order").field("issueBy", "before-submission");
        }
        slotNumber++;
        DocumentEvent event = event(Kind.SlotAgreed)
                .with("submitByBefore", text(dates.submitBy()))
                .with("issueByBefore", text(dates.issueBy()))
                .with("submitBy", text(submitBy))
                .with("issueBy", text(issueBy))
                .with("reason", reason);
        dates = dates.withSlot(submitBy, issueBy);
        return event;
    }

    public DocumentEvent replan(Dates planned, String reason) {
        DocumentEvent event = event(Kind.DatesReplanned)
                .with("anchorBefore", text(dates.anchor()))
                .with("submitByBefore", text(dates.submitBy()))
                .with("issueByBefore", text(dates.issueBy()))
                .with("anchor", text(planned.anchor()))
                .with("submitBy", text(planned.submitBy()))
                .with("issueBy", text(planned.issueBy()))
                .with("reason", reason);
        slotNumber++;
        dates = planned;
        return event;
    }

    /** Takes the due dates over that were planned for the present stage and for each language. */
    public void schedule(Dates planned, Map<Language, LanguagePlan> due) {
        dates = planned;
        due.forEach(
                (language, dueDates) -> languages.computeIfPresent(language, (code, present) -> present.due(dueDates)));
    }

    public DocumentEvent missSlot() {
        return event(Kind.SlotMissed).with("submitBy", text(dates.submitBy()));
    }

    public DocumentEvent withdraw(String reason, Instant now) {
        mustBeOpen();
        stage = Stage.WITHDRAWN;
        withdrawnAt = now;
        withdrawnReason = reason;
        dates = dates.withStage(null, null);
        return event(Kind.DocumentWithdrawn).with("reason", reason);
    }

    public DocumentEvent addLanguage(Language language) {
        mustBeOpen();
        LanguageVersion present = languages.get(language);
        if (present != null && present.isRequired()) {
            throw Refusal.wrongState("language-already-required").with("language", language.code());
        }
        languages.put(language, LanguageVersion.waiting(language));
        return event(Kind.LanguageAdded).in(language);
    }

    public DocumentEvent waiveLanguage(Language language, String reason) {
        mustBeOpen();
        LanguageVersion present = language(language);
        if (present.state() == LanguageState.ISSUED || !present.isRequired()) {
            throw Refusal.wrongState("language-not-open").with("language", language.code());
        }
        if (required().size() == 1) {
            throw Refusal.wrongState("last-language").with("language", language.code());
        }
        languages.put(language, present.in(LanguageState.WAIVED));
        return event(Kind.LanguageWaived).in(language).with("reason", reason);
    }

    // submission

    public DocumentEvent submit(
            Instant now, @Nullable Boolean onTime, int words, String wordRules, @Nullable String lateReason) {
        mustBeIn(Stage.FORECAST);
        if (Boolean.FALSE.equals(onTime) && (lateReason == null || lateReason.isBlank())) {
            throw Refusal.invalid("late-reason-required")
                    .with("slot", dates.submitBy())
                    .field("lateReason", "required");
        }
        stage = Stage.SUBMISSION;
        submission =
                submission.received(now, onTime, words, wordRules, Boolean.FALSE.equals(onTime) ? lateReason : null);
        return event(Kind.ManuscriptSubmitted)
                .with("words", words)
                .with("onTime", onTime)
                .with("lateReason", submission.lateReason());
    }

    /** A second manuscript while work is under way; finished language versions are opened again by the caller. */
    public DocumentEvent reviseSource(int words, String wordRules) {
        if (!stage.isUnderWay()) {
            throw wrongStage();
        }
        DocumentEvent event = event(Kind.SourceRevised).with("words", words).with("wordsBefore", submission.words());
        submission = submission.counted(words, wordRules);
        if (stage == Stage.ISSUANCE) {
            stage = Stage.TRANSLATION;
        }
        return event;
    }

    public DocumentEvent accept(Instant now) {
        mustBeIn(Stage.SUBMISSION);
        if (submission.isOverLimit() && !submission.isWaived()) {
            throw Refusal.wrongState("over-word-limit")
                    .with("words", submission.words())
                    .with("limit", submission.limit());
        }
        submission = submission.accepted(now);
        stage = Stage.EDITING;
        return event(Kind.SubmissionAccepted);
    }

    public DocumentEvent returnToSubmitter(@Nullable String comment) {
        mustBeIn(Stage.SUBMISSION);
        stage = Stage.FORECAST;
        return event(Kind.SubmissionReturned).with("comment", comment);
    }

    public DocumentEvent requestWaiver(String reason, PersonId by, Instant now) {
        mustBeIn(Stage.SUBMISSION);
        if (!submission.isOverLimit()) {
            throw Refusal.wrongState("within-word-limit")
                    .with("words", submission.words())
                    .with("limit", submission.limit());
        }
        submission = submission.waived(new Waiver(Waiver.State.REQUESTED, reason, by, now));
        return event(Kind.WaiverRequested).with("reason", reason).with("words", submission.words());
    }

    public DocumentEvent grantWaiver(String reason, PersonId by, Instant now) {
        mustBeIn(Stage.SUBMISSION);
        submission = submission
                .waived(new Waiver(Waiver.State.GRANTED, reason, by, now))
                .accepted(now);
        stage = Stage.EDITING;
        return event(Kind.WaiverGranted).with("reason", reason);
    }

    public DocumentEvent refuseWaiver(String reason, PersonId by, Instant now) {
        mustBeIn(Stage.SUBMISSION);
        submission = submission.waived(new Waiver(Waiver.State.REFUSED, reason, by, now));
        stage = Stage.FORECAST;
        return event(Kind.WaiverRefused).with("reason", reason);
    }

    // editing

    public void mustBeInEditing() {
        mustBeIn(Stage.EDITING);
    }

    public DocumentEvent approveEditing(int words, String wordRules, Instant now) {
        mustBeIn(Stage.EDITING);
        stage = Stage.TRANSLATION;
        editedAt = now;
        submission = submission.counted(words, wordRules);
        return event(Kind.EditingApproved).with("words", words);
    }

    // languages

    public DocumentEvent prepare(Language language, @Nullable Long originalFile) {
        LanguageVersion present = language(language);
        boolean original = language == metadata.original();
        LanguageVersion prepared =
                present.reopened().in(original ? LanguageState.PROCESSING : LanguageState.TRANSLATING);
        languages.put(language, original && originalFile != null ? prepared.file(originalFile) : prepared);
        return event(Kind.LanguagePrepared).in(language).with("words", words());
    }

    public DocumentEvent receive(Language language, long revision, String name) {
        languages.put(language, language(language).file(revision));
        return event(Kind.LanguageFileReceived).in(language).with("file", name);
    }

    public DocumentEvent translated(Language language, PersonId by, boolean selfRevised) {
        LanguageVersion present = mustBe(language, LanguageState.TRANSLATING);
        if (present.fileRevision() == null) {
            throw Refusal.wrongState("file-missing").with("language", language.code());
        }
        languages.put(language, present.translatedBy(by, selfRevised));
        return event(selfRevised ? Kind.TranslationSelfRevised : Kind.TranslationDone)
                .in(language)
                .with("words", words());
    }

    /** Refuses a reviser who translated this language (domain.md, section 4). */
    public void mustNotBeTranslator(Language language, PersonId person) {
        if (person.equals(language(language).translator())) {
            throw Refusal.notPermitted("reviser-is-translator")
                    .with("person", person.value())
                    .with("language", language.code());
        }
    }

    public DocumentEvent revised(Language language, PersonId by) {
        mustNotBeTranslator(language, by);
        languages.put(language, mustBe(language, LanguageState.REVISING).revisedBy(by));
        return event(Kind.RevisionApproved).in(language);
    }

    public DocumentEvent returnTranslation(Language language, @Nullable String comment) {
        languages.put(language, mustBe(language, LanguageState.REVISING).in(LanguageState.TRANSLATING));
        return event(Kind.RevisionReturned).in(language).with("comment", comment);
    }

    public DocumentEvent processed(Language language) {
        LanguageVersion present = mustBe(language, LanguageState.PROCESSING);
        if (present.fileRevision() == null) {
            throw Refusal.wrongState("file-missing").with("language", language.code());
        }
        return event(Kind.TextProcessed).in(language);
    }

    public DocumentEvent returnToProcessing(Language language, @Nullable String comment) {
        mustBe(language, LanguageState.PROCESSING);
        return event(Kind.ProofreadReturned).in(language).with("comment", comment);
    }

    public DocumentEvent proofread(Language language, Instant now) {
        languages.put(language, mustBe(language, LanguageState.PROCESSING).ready(now));
        return event(Kind.LanguageReady).in(language);
    }

    /** The source was revised: what was made of this language is kept as earlier revisions and done anew. */
    public DocumentEvent reopen(Language language) {
        languages.put(language, language(language).reopened());
        return event(Kind.LanguageReopened).in(language).with("words", words());
    }

    /** Gives the translation of a language to an outside translator, or takes it back in house. */
    public void contract(Language language, @Nullable PersonId contractor) {
        languages.put(language, language(language).contracted(contractor));
    }

    public DocumentEvent numberJob(Language language, String number) {
        languages.put(language, language(language).numbered(number));
        return event(Kind.JobNumberAssigned).in(language).with("jobNumber", number);
    }

    // issuance

    public DocumentEvent openIssuance() {
        mustBeIn(Stage.TRANSLATION);
        stage = Stage.ISSUANCE;
        return event(Kind.IssuanceOpened);
    }

    /** Releases all required languages in one act. */
    public DocumentEvent release(Instant now) {
        if (stage != Stage.TRANSLATION && stage != Stage.ISSUANCE) {
            throw wrongStage();
        }
        List<Language> missing = missing();
        if (!missing.isEmpty() || stage != Stage.ISSUANCE) {
            throw notReady(missing);
        }
        issueEach(required(), now);
        return complete(now);
    }

    /** Releases some languages before the others, with the reason that readers of the journal will see. */
    public DocumentEvent releaseSome(Collection<Language> some, String reason, Instant now) {
        if (stage != Stage.TRANSLATION && stage != Stage.ISSUANCE) {
            throw wrongStage();
        }
        List<Language> notReady = some.stream()
                .filter(each -> language(each).state() != LanguageState.READY)
                .toList();
        if (!notReady.isEmpty() || some.isEmpty()) {
            throw notReady(notReady);
        }
        issueEach(some, now);
        issuance = issuance.exception(reason);
        return event(Kind.ExceptionAuthorized)
                .with("languages", some.stream().map(Language::code).toList())
                .with("reason", reason);
    }

    /** Whether the last required language has come out, so that the journey may end. */
    public boolean isWholeOut() {
        return required().stream().allMatch(each -> language(each).state() == LanguageState.ISSUED);
    }

    public DocumentEvent complete(Instant now) {
        stage = Stage.ISSUED;
        issuance = issuance.complete(now);
        dates = dates.withStage(null, null);
        return event(Kind.DocumentIssued)
                .with("languages", required().stream().map(Language::code).toList())
                .with("simultaneous", issuance.simultaneous());
    }

    /** Replaces issued files for technical reasons: one more asterisk. */
    public DocumentEvent reissue(Collection<Language> some, String reason) {
        mustBeIn(Stage.ISSUED);
        some.forEach(
                each -> languages.put(each, mustBe(each, LanguageState.ISSUED).reissued()));
        issuance = issuance.reissued();
        return event(Kind.DocumentReissued)
                .with("languages", some.stream().map(Language::code).toList())
                .with("reason", reason);
    }

    /** A plain event about this document that changes nothing in it. */
    public DocumentEvent event(Kind kind) {
        return DocumentEvent.of(id, kind);
    }

    private void issueEach(Collection<Language> some, Instant now) {
        some.stream()
                .map(this::language)
                .filter(each -> each.state() == LanguageState.READY)
                .forEach(each -> languages.put(each.language(), each.issued(now)));
    }

    private LanguageVersion mustBe(Language language, LanguageState state) {
        LanguageVersion present = language(language);
        if (present.state() != state) {
            throw Refusal.wrongState("language-in-other-state")
                    .with("language", language.code())
                    .with("state", present.state().code());
        }
        return present;
    }

    private void mustBeOpen() {
        if (!stage.isOpen()) {
            throw wrongStage();
        }
    }

    private void mustBeIn(Stage expected) {
        if (stage != expected) {
            throw wrongStage();
        }
    }

    private Refusal wrongStage() {
        return Refusal.wrongState("document-in-other-stage").with("stage", stage.code());
    }

    private static Refusal notReady(List<Language> missing) {
        return Refusal.wrongState("languages-not-ready")
                .with("missing", missing)
                .with("count", missing.size());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
