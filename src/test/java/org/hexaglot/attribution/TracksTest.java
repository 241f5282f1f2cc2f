package org.hexaglot.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.kernel.Language.AR;
import static org.hexaglot.kernel.Language.EN;
import static org.hexaglot.kernel.Language.FR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.WorkingCalendar;
import org.junit.jupiter.api.Test;

class TracksTest {
    private static final WorkingCalendar NEW_YORK = new WorkingCalendar(DutyStation.NEW_YORK, Map.of());

    /** Monday 4 May 2026 to Friday 15 May 2026, twelve o'clock in New York where nothing else is said. */
    private static Told journey() {
        return Told.from("2026-05-04T16:00:00Z")
                .that(Kind.ManuscriptSubmitted)
                .at("2026-05-04T18:00:00Z")
                .task(Kind.TaskClaimed, "reviewSubmission", null)
                .that(Kind.SubmissionAccepted)
                .at("2026-05-05T16:00:00Z")
                .task(Kind.TaskClaimed, "editDocument", null)
                .at("2026-05-06T16:00:00Z")
                .that(Kind.AuthorQueried)
                .at("2026-05-07T16:00:00Z")
                .that(Kind.QueryAnswered)
                .at("2026-05-08T16:00:00Z")
                .that(Kind.EditingApproved)
                .that(Kind.LanguagePrepared, EN)
                .that(Kind.LanguagePrepared, FR)
                .that(Kind.LanguagePrepared, AR)
                .task(Kind.TaskClaimed, "translate", FR)
                .at("2026-05-11T16:00:00Z")
                .task(Kind.TaskClaimed, "translate", AR)
                .that(Kind.TranslationDone, FR)
                .task(Kind.TaskClaimed, "revise", FR)
                .task(Kind.TaskClaimed, "processText", EN)
                .that(Kind.TextProcessed, EN)
                .that(Kind.LanguageReady, EN)
                .at("2026-05-12T16:00:00Z")
                .that(Kind.RevisionApproved, FR)
                .that(Kind.LanguageReady, FR)
                .at("2026-05-14T16:00:00Z")
                .that(Kind.TranslationSelfRevised, AR)
                .that(Kind.LanguageReady, AR)
                .that(Kind.IssuanceOpened)
                .at("2026-05-15T16:00:00Z")
                .that(Kind.LanguageIssued, EN)
                .that(Kind.LanguageIssued, FR)
                .that(Kind.LanguageIssued, AR)
                .that(Kind.DocumentIssued);
    }

    private static List<Span> whole(Tracks tracks) {
        List<Span> spans = new java.util.ArrayList<>(tracks.whole());
        spans.addAll(new CriticalPath(tracks.byLanguage(), tracks.ready()).spans());
        return spans;
    }

    @Test
    void givesEachDayToWhoHadItWhenTheDayEnded() {
        assertThat(Share.of(whole(journey().tracks(EN)), NEW_YORK))
                .containsExactly(
                        new Share(Holder.EDITING_QUEUE, null, 1, 1),
                        new Share(Holder.EDITOR, null, 2, 2),
                        new Share(Holder.AUTHOR, null, 1, 1),
                        new Share(Holder.TRANSLATION_QUEUE, AR, 3, 1),
                        new Share(Holder.CONTRACTOR, AR, 3, 3),
                        new Share(Holder.RELEASE, null, 1, 1));
    }

    @Test
    void tellsOfEachLanguageHowLongItWaitedForTheOthers() {
        List<Span> french = journey().tracks(EN).byLanguage().getOrDefault(FR, List.of());
        assertThat(french)
                .extracting(Span::holder)
                .containsExactly(Holder.TRANSLATOR, Holder.REVISER, Holder.OTHER_LANGUAGES, Holder.RELEASE);
        assertThat(Share.of(french, NEW_YORK))
                .contains(new Share(Holder.OTHER_LANGUAGES, FR, 2, 2), new Share(Holder.RELEASE, FR, 1, 1));
    }

    @Test
    void countsATaskThatNobodyHasAgainAsWaiting() {
        Tracks tracks = Told.from("2026-05-04T16:00:00Z")
                .that(Kind.ManuscriptSubmitted)
                .task(Kind.TaskClaimed, "reviewSubmission", null)
                .at("2026-05-05T16:00:00Z")
                .task(Kind.ClaimLapsed, "reviewSubmission", null)
                .at("2026-05-07T16:00:00Z")
                .that(Kind.SubmissionReturned)
                .at("2026-05-08T16:00:00Z")
                .tracks(EN);
        assertThat(tracks.whole())
                .extracting(Span::holder)
                .containsExactly(Holder.OFFICER, Holder.REVIEW_QUEUE, Holder.SUBMITTER);
    }

    @Test
    void letsAllLanguagesWaitForOneThatBeginsAnew() {
        Tracks tracks = journey().tracks(EN);
        assertThat(tracks.ready()).containsOnlyKeys(AR, EN, FR);
        Tracks reopened = Told.from("2026-05-08T16:00:00Z")
                .that(Kind.ManuscriptSubmitted)
                .that(Kind.LanguagePrepared, EN)
                .that(Kind.LanguagePrepared, FR)
                .at("2026-05-11T16:00:00Z")
                .that(Kind.LanguageReady, EN)
                .that(Kind.LanguageReady, FR)
                .that(Kind.IssuanceOpened)
                .at("2026-05-12T16:00:00Z")
                .that(Kind.LanguageReopened, FR)
                .at("2026-05-13T16:00:00Z")
                .tracks(EN);
        assertThat(reopened.ready()).containsOnlyKeys(EN);
        assertThat(whole(reopened))
                .extracting(Span::holder)
                .endsWith(Holder.RELEASE, Holder.TRANSLATION_QUEUE)
                .doesNotContain(Holder.OTHER_LANGUAGES);
    }

    @Test
    void knowsNothingAfterTheDocumentWasIssued() {
        Tracks tracks = journey()
                .at("2026-06-01T16:00:00Z")
                .that(Kind.LanguageReopened, FR)
                .that(Kind.DocumentReissued)
                .tracks(EN);
        List<Span> spans = whole(tracks);
        assertThat(spans.get(spans.size() - 1).until()).isEqualTo(Instant.parse("2026-05-15T16:00:00Z"));
    }
}
