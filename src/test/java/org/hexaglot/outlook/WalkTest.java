package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Work;

class WalkTest {
    private static final double TOLERANCE = 1e-6;

    @Property(tries = 60)
    void saysTheSameAsWorkingDayByDay(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 60) int documents) {
        Random chance = new Random(seed);
        Season season = Seasons.season(chance, documents, 12);
        Workforce force = Seasons.force(Seasons.people(chance, 1 + chance.nextInt(3)));
        double[] expected = DayByDay.ready(season, force);
        Walk walk = walk(season, force);
        for (int i = 0; i < expected.length; i++) {
            assertThat(Walk.dayOf(Math.min(1000, walk.ready[i])))
                    .as("version %d of seed %d", i, seed)
                    .isEqualTo(Walk.dayOf(Math.min(1000, expected[i])));
        }
    }

    @Property(tries = 60)
    void takesNoMoreThanThereIsAndLosesNoWork(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 200) int documents) {
        Random chance = new Random(seed);
        Season season = Seasons.season(chance, documents, 20);
        Workforce force = Seasons.force(Seasons.people(chance, 2));
        Walk walk = walk(season, force);
        double[] before = force.days();
        double[] left = walk.free();
        double taken = 0;
        for (int i = 0; i < left.length; i++) {
            assertThat(left[i]).isBetween(-TOLERANCE, before[i]);
            taken += before[i] - left[i];
        }
        assertThat(walk.ready).as("all is done in time to be compared").doesNotContain(Walk.NEVER);
        assertThat(taken).isCloseTo(work(season), within(1e-3));
    }

    /** Where nobody overtakes anybody, more people help everybody. */
    @Property(tries = 60)
    void isNeverLaterWithMorePeopleWhereNobodyOvertakes(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 80) int documents) {
        Random chance = new Random(seed);
        Season season = alike(chance, documents);
        List<Person> people = Seasons.people(chance, 1);
        List<Person> more = new ArrayList<>(people);
        more.addAll(Seasons.people(chance, 1));
        double[] before = walk(season, Seasons.force(people)).ready;
        double[] after = walk(season, Seasons.force(more)).ready;
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isLessThanOrEqualTo(before[i] + TOLERANCE);
        }
    }

    /** Whatever comes later in the order changes nothing for those before it. */
    @Property(tries = 60)
    void keepsTheOrder(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random chance = new Random(seed);
        Season season = Seasons.season(chance, 60, 12);
        Workforce force = Seasons.force(Seasons.people(chance, 1));
        Season first = new Season(season.documents().subList(0, 30));
        assertThat(walk(season, force).ready).startsWith(walk(first, force).ready);
        assertThat(season.documents()).extracting(OpenDocument::late).isSortedAccordingTo(Boolean::compare);
    }

    private static Walk walk(Season season, Workforce force) {
        return Walk.through(season, force, Seasons.STANDARDS, Pace.STANDARD);
    }

    /** Person-days of all that is left. */
    private static double work(Season season) {
        double days = 0;
        for (OpenDocument document : season.documents()) {
            for (Work work : List.of(Work.REVIEW, Work.EDIT)) {
                days += document.next().compareTo(work) <= 0 ? Seasons.STANDARDS.days(work, document.words()) : 0;
            }
            for (OpenVersion version : document.versions()) {
                for (Work work : List.of(Work.TRANSLATE, Work.REVISE, Work.PROCESS, Work.PROOFREAD)) {
                    boolean translating = work == Work.TRANSLATE || work == Work.REVISE;
                    boolean original = version.language() == document.original();
                    if (version.next().compareTo(work) <= 0 && !(translating && original)) {
                        int words = translating ? version.words() : document.words();
                        long people = translating ? Seasons.STANDARDS.sharing(words) : 1;
                        days += Seasons.STANDARDS.days(work, words) * people;
                    }
                }
            }
        }
        return days;
    }

    /** All in hand since today, all the same way through one station, each longer than one person does in its shares. */
    private static Season alike(Random chance, int count) {
        List<OpenDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int words = 400 + chance.nextInt(1_200);
            documents.add(new OpenDocument(
                    Seasons.id(i),
                    DutyStation.GENEVA,
                    Language.EN,
                    Seasons.TODAY,
                    Waits.NOTHING,
                    false,
                    LocalDate.of(2026, 12, 24),
                    words,
                    Work.REVIEW,
                    1,
                    List.of(new OpenVersion(Language.FR, Work.TRANSLATE, 1, words, true))));
        }
        return new Season(documents);
    }
}
