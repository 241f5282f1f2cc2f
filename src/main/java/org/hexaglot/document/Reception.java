package org.hexaglot.document;

import java.time.Instant;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The manuscript of a document comes in, is checked for mandate and length, and edited: {@link Document#reception} hands it out.
 * Each verb checks that it is allowed now, changes the document and returns the event.
 */
public final class Reception {
    private final Document document;

    Reception(Document document) {
        this.document = document;
    }

    /** @param onTime whether it came until the end of the slot date at the station; null without a slot */
    public DocumentEvent submit(
            Instant now, @Nullable Boolean onTime, int words, String wordRules, @Nullable String lateReason) {
        document.mustBeIn(Stage.FORECAST);
        Submission received = submission()
                .received(
                        now,
                        onTime,
                        words,
                        wordRules,
                        lateReason,
                        document.dates().submitBy());
        document.keep(received);
        document.enter(Stage.SUBMISSION);
        return document.event(Kind.ManuscriptSubmitted)
                .with("words", words)
                .with("onTime", onTime)
                .with("lateReason", received.lateReason());
    }

    /** A second manuscript while work is under way; finished language versions are opened again by the caller. */
    public DocumentEvent reviseSource(int words, String wordRules) {
        if (!document.stage().isUnderWay()) {
            throw document.wrongStage();
        }
        DocumentEvent event = document.event(Kind.SourceRevised)
                .with("words", words)
                .with("wordsBefore", submission().words());
        document.keep(submission().counted(words, wordRules));
        if (document.stage() == Stage.ISSUANCE) {
            document.enter(Stage.TRANSLATION);
        }
        return event;
    }

    public DocumentEvent accept(Instant now) {
        document.mustBeIn(Stage.SUBMISSION);
        document.keep(submission().accepted(now));
        document.enter(Stage.EDITING);
        return document.event(Kind.SubmissionAccepted);
    }

    public DocumentEvent returnToSubmitter(@Nullable String comment) {
        document.mustBeIn(Stage.SUBMISSION);
        document.enter(Stage.FORECAST);
        return document.event(Kind.SubmissionReturned).with("comment", comment);
    }

    public DocumentEvent requestWaiver(String reason, PersonId by, Instant now) {
        document.mustBeIn(Stage.SUBMISSION);
        document.keep(submission().waiverRequested(reason, by, now));
        return document.event(Kind.WaiverRequested)
                .with("reason", reason)
                .with("words", submission().words());
    }

    public DocumentEvent grantWaiver(String reason, PersonId by, Instant now) {
        document.mustBeIn(Stage.SUBMISSION);
        Waiver granted = new Waiver(Waiver.State.GRANTED, reason, by, now);
        document.keep(submission().waived(granted).accepted(now));
        document.enter(Stage.EDITING);
        return document.event(Kind.WaiverGranted).with("reason", reason);
    }

    public DocumentEvent refuseWaiver(String reason, PersonId by, Instant now) {
        document.mustBeIn(Stage.SUBMISSION);
        document.keep(submission().waived(new Waiver(Waiver.State.REFUSED, reason, by, now)));
        document.enter(Stage.FORECAST);
        return document.event(Kind.WaiverRefused).with("reason", reason);
    }

    /** The edited text goes to all languages, with its words counted anew. */
    public DocumentEvent approveEditing(int words, String wordRules, Instant now) {
        document.mustBeIn(Stage.EDITING);
        document.edited(now);
        document.keep(submission().counted(words, wordRules));
        document.enter(Stage.TRANSLATION);
        return document.event(Kind.EditingApproved).with("words", words);
    }

    private Submission submission() {
        return document.submission();
    }
}
