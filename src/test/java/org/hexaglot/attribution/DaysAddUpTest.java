package org.hexaglot.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.WorkingCalendar;

/** Whatever the journey: every day has one holder and all of them make up the whole. */
class DaysAddUpTest {
    private static final Map<LocalDate, String> HOLIDAYS =
            Map.of(LocalDate.of(2026, 5, 25), "Memorial Day", LocalDate.of(2026, 7, 3), "Independence Day");
    private static final List<Kind> OF_LANGUAGES = List.of(
            Kind.LanguagePrepared,
            Kind.TaskClaimed,
            Kind.TaskGivenBack,
            Kind.TranslationDone,
            Kind.RevisionReturned,
            Kind.RevisionApproved,
            Kind.TextProcessed,
            Kind.ProofreadReturned,
            Kind.LanguageReady,
            Kind.LanguageReopened);
    private static final List<String> TASKS = List.of("translate", "revise", "processText", "proofread");

    @Property(tries = 500)
    void allDaysHaveOneHolder(
            @ForAll long seed, @ForAll DutyStation station, @ForAll @IntRange(min = 1, max = 80) int acts) {
        WorkingCalendar calendar = new WorkingCalendar(station, HOLIDAYS);
        List<Span> spans = spans(new Random(seed), acts);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        LocalDate first = calendar.dayOf(spans.get(0).from());
        LocalDate last = calendar.dayOf(spans.get(spans.size() - 1).until());
        List<Share> shares = Share.of(spans, calendar);
        assertThat(shares.stream().mapToLong(Share::days).sum()).isEqualTo(ChronoUnit.DAYS.between(first, last));
        assertThat(shares.stream().mapToLong(Share::workingDays).sum())
                .isEqualTo(first.datesUntil(last).filter(calendar::isWorkingDay).count());
    }

    private static List<Span> spans(Random random, int acts) {
        Instant now = Instant.parse("2026-05-04T14:00:00Z").plusSeconds(random.nextInt(86_400));
        Told told = Told.from(now.toString()).that(Kind.ManuscriptSubmitted);
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(9_000)));
        told.at(now).that(Kind.SubmissionAccepted);
        Set<Language> begun = EnumSet.noneOf(Language.class);
        for (int act = 0; act < acts; act++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(3_000)));
            Language language = Language.OFFICIAL.get(random.nextInt(Language.OFFICIAL.size()));
            boolean first = begun.add(language);
            Kind kind = first ? Kind.LanguagePrepared : OF_LANGUAGES.get(random.nextInt(OF_LANGUAGES.size()));
            told.at(now).task(kind, TASKS.get(random.nextInt(TASKS.size())), language);
        }
        if (random.nextBoolean()) {
            told.that(Kind.IssuanceOpened).at(now.plus(Duration.ofHours(30))).that(Kind.DocumentIssued);
        }
        Tracks tracks = told.at(now.plus(Duration.ofDays(3))).tracks(Language.EN);
        List<Span> spans = new ArrayList<>(tracks.whole());
        spans.addAll(new CriticalPath(tracks.byLanguage(), tracks.ready()).spans());
        return spans;
    }
}
