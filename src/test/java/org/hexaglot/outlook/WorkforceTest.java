package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.people.Person;
import org.hexaglot.people.PersonChange;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.LanguagePlan;
import org.hexaglot.planning.Work;
import org.junit.jupiter.api.Test;

class WorkforceTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final Person here = person(DutyStation.GENEVA, Role.TRANSLATOR, 1);
    private final Person there = person(DutyStation.VIENNA, Role.TRANSLATOR, 2);
    private final Person outside = person(DutyStation.GENEVA, Role.CONTRACTOR, 3);

    @Test
    void employsThoseOfTheStationFirstAndOutsidersLast() {
        Workforce force = Seasons.force(List.of(outside, there, here));
        assertThat(seats(force, DutyStation.GENEVA)).containsExactly(DutyStation.GENEVA, DutyStation.GENEVA);
        assertThat(force.crews().get(route(force, DutyStation.GENEVA)[1]).contractual())
                .isTrue();
        assertThat(seats(force, DutyStation.NAIROBI)).contains(DutyStation.GENEVA, DutyStation.VIENNA);
    }

    @Test
    void isHelpedByAnotherStationAfterItsOwn() {
        Workforce force = Seasons.force(List.of(here, there)).helping(DutyStation.GENEVA, DutyStation.VIENNA);
        assertThat(seats(force, DutyStation.GENEVA)).containsExactly(DutyStation.GENEVA, DutyStation.VIENNA);
    }

    @Test
    void isAwayOnHolidaysAndLeave() {
        Workforce force = Seasons.force(List.of(here));
        assertThat(force.present(0, force.day(CHRISTMAS))).isZero();
        int monday = force.day(LocalDate.of(2027, 1, 18));
        assertThat(force.present(0, monday)).isEqualTo(1);
        Workforce without = force.without(2, Language.FR, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 18));
        assertThat(without.present(0, monday)).isZero();
        assertThat(without.present(0, monday + 1)).isEqualTo(1);
        assertThat(force.present(0, monday)).isEqualTo(1);
    }

    @Test
    void givesPartOfItsWorkOutside() {
        Workforce more = Seasons.force(List.of(here)).withContractual(20, Language.FR);
        int[] route = route(more, DutyStation.GENEVA);
        assertThat(route).hasSize(2);
        assertThat(more.present(route[1], more.day(LocalDate.of(2027, 1, 18)))).isEqualTo(.2);
    }

    @Test
    void showsWeeksInWhichWordsAreLeftUndone() {
        Outlook outlook = outlook(Seasons.force(List.of(here)), Work.TRANSLATE);
        Capacity geneva = capacity(outlook, Work.TRANSLATE);
        assertThat(geneva.station()).isEqualTo(DutyStation.GENEVA);
        int due = geneva.firstOverload(Language.FR);
        assertThat(geneva.due(Language.FR, due)).isEqualTo(20_000);
        assertThat(geneva.available(Language.FR, due)).isEqualTo(5 * 1650);
        assertThat(geneva.backlog(Language.FR)[due + 1]).isEqualTo(20_000 - 2 * 5 * 1650);
        assertThat(geneva.firstOverload(Language.AR)).isEqualTo(-1);
    }

    @Test
    void dividesTheDaysOfWhoDoesSeveralStepsAndCountsWhatIsStillToCome() {
        Person both = person(DutyStation.GENEVA, Role.TRANSLATOR, 1)
                .with(PersonChange.ofRoles(Set.of(Role.TRANSLATOR, Role.REVISER)));
        Person processor = person(DutyStation.GENEVA, Role.PROCESSOR, 2);
        Outlook outlook = outlook(Seasons.force(List.of(both, processor)), Work.TRANSLATE);
        LocalDate first = Capacity.firstWeek(Seasons.TODAY);
        int week = (int) ChronoUnit.WEEKS.between(first, Seasons.TODAY.plusWeeks(3));
        assertThat(capacity(outlook, Work.TRANSLATE).available(Language.FR, week))
                .isEqualTo(5 * 1650 / 2.0);
        Capacity revision = capacity(outlook, Work.REVISE);
        assertThat(revision.available(Language.FR, week)).isEqualTo(5 * 3960 / 2.0);
        assertThat(revision.due(Language.FR, week)).isEqualTo(20_000);
        assertThat(revision.overloads()).isEqualTo(1);
        Capacity processing = capacity(outlook, Work.PROCESS);
        assertThat(processing.available(Language.FR, week)).isEqualTo(5 * 4950 / 2.0);
        assertThat(processing.due(Language.FR, week + 1)).isEqualTo(24_000);
        Outlook later = outlook(Seasons.force(List.of(both, processor)), Work.PROCESS);
        assertThat(capacity(later, Work.REVISE).due(Language.FR, week)).isZero();
        assertThat(capacity(later, Work.PROCESS).due(Language.FR, week + 1)).isEqualTo(24_000);
    }

    private static Capacity capacity(Outlook outlook, Work step) {
        return Capacity.of(outlook, Seasons.STANDARDS, step).get(0);
    }

    /** Of one document of 24,000 words, 20,000 of them new, that is translated into French in two weeks, and so on. */
    private static Outlook outlook(Workforce force, Work next) {
        OpenDocument document = new OpenDocument(
                Seasons.id(1),
                DutyStation.GENEVA,
                Language.EN,
                Seasons.TODAY,
                Waits.NOTHING,
                false,
                Seasons.TODAY.plusWeeks(6),
                24_000,
                Work.TRANSLATE,
                1,
                List.of(new OpenVersion(Language.FR, next, 1, 20_000, true)));
        Season season = new Season(List.of(document));
        return new Outlook(
                Instant.EPOCH,
                0,
                season,
                force,
                Pace.STANDARD,
                Calibration.NONE,
                Map.of(),
                Map.of(document.id(), Map.of(Language.FR, new LanguagePlan(in(2), in(3), in(4), null))),
                Foresight.of(season, force, Seasons.STANDARDS, Pace.STANDARD, Calibration.NONE));
    }

    private static Instant in(int weeks) {
        return Seasons.TODAY.plusWeeks(weeks).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static int[] route(Workforce force, DutyStation station) {
        return force.route(Work.TRANSLATE, station, Language.EN, Language.FR);
    }

    private static List<DutyStation> seats(Workforce force, DutyStation station) {
        return Arrays.stream(route(force, station))
                .mapToObj(crew -> force.crews().get(crew).seat())
                .toList();
    }

    /** Somebody without leave. */
    private static Person person(DutyStation station, Role role, int number) {
        Person person = Seasons.person(station, role, Language.FR, number, new Random(7));
        return person.with(PersonChange.ofLeave(List.of()));
    }
}
