package org.hexaglot.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a document.
 *
 * @param kind what happened; its name in camel case is the journal's type
 */
public record DocumentEvent(
        DocumentId document, Kind kind, @Nullable Language language, Map<String, Object> data) implements DomainEvent {

    /** All that can happen to a document; names are never changed once used. */
    public enum Kind {
        DocumentForecast,
        MetadataChanged,
        SlotAgreed,
        DatesReplanned,
        SlotMissed,
        ManuscriptSubmitted,
        SourceRevised,
        SubmissionAccepted,
        SubmissionReturned,
        WaiverRequested,
        WaiverGranted,
        WaiverRefused,
        AgreedPassagesMarked,
        EditedTextReceived,
        AuthorQueried,
        QueryAnswered,
        EditingApproved,
        LanguagePrepared,
        TextPrepared,
        PreparationFailed,
        PreparationRetried,
        DueDatesChanged,
        LanguageHandedOff,
        LanguageReturned,
        OffersTaken,
        LanguageFileAligned,
        DoubtSettled,
        LanguageFileReceived,
        TranslationDone,
        TranslationSelfRevised,
        RevisionApproved,
        RevisionReturned,
        TextProcessed,
        ProofreadReturned,
        LanguageReady,
        LanguageReopened,
        LanguageAdded,
        LanguageWaived,
        JobNumberAssigned,
        IssuanceOpened,
        LanguageIssued,
        ExceptionAuthorized,
        DocumentIssued,
        DocumentReissued,
        DocumentWithdrawn,
        NoteWritten,
        ReadersNamed,
        PredecessorNamed,
        PredecessorForgotten,
        DifferenceWaived,
        CheckWaived,
        TranslationEvaluated,
        ComplaintMade,
        ComplaintAnswered,
        ComplaintReopened,
        TaskClaimed,
        TaskGivenBack,
        TaskAssigned,
        ClaimLapsed
    }

    public DocumentEvent {
        data = Map.copyOf(data);
    }

    @Override
    public String type() {
        return kind.name();
    }

    public static DocumentEvent of(DocumentId document, Kind kind) {
        return new DocumentEvent(document, kind, null, Map.of());
    }

    public DocumentEvent in(@Nullable Language concerned) {
        return new DocumentEvent(document, kind, concerned, data);
    }

    /** Adds a plain value; a null is left out. */
    public DocumentEvent with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new DocumentEvent(document, kind, language, more);
    }
}
