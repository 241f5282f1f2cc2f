package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.planning.Examples.PLANNED;
import static org.hexaglot.planning.Examples.RULES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private final DeadlinePlanner planner = new DeadlinePlanner(RULES);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 5).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Occasion> occasions() {
        return Combinators.combine(
                        Arbitraries.of(DutyStation.class),
                        Arbitraries.of(Anchor.SESSION_OPENING, Anchor.CONSIDERATION),
                        days().injectNull(0.2),
                        days().injectNull(0.2),
                        days().injectNull(0.2))
                .as((station, anchor, opens, closes, considered) -> new Occasion(
                        new Considered("B" + opens, "1", "2"), station, anchor, opens, closes, considered));
    }

    @Provide
    Arbitrary<List<Occasion>> lists() {
        return occasions().list().ofMaxSize(5);
    }

    @Property
    void bothDatesAreWorkingDaysAndInOrder(
            @ForAll("lists") List<Occasion> occasions, @ForAll Category category, @ForAll("days") LocalDate planned) {
        Deadlines deadlines = planner.plan(category, null, occasions, planned);
        assertThat(deadlines.derivation()).isNotEmpty();
        LocalDate slot = deadlines.slot();
        LocalDate issueBy = deadlines.issueBy();
        if (slot == null || issueBy == null) {
            assertThat(deadlines.anchor()).isNull();
            assertThat(slot).isNull();
            assertThat(issueBy).isNull();
            return;
        }
        WorkingCalendar calendar = RULES.calendar(deadlines.station());
        assertThat(calendar.isWorkingDay(slot)).isTrue();
        assertThat(calendar.isWorkingDay(issueBy)).isTrue();
        assertThat(slot).isBeforeOrEqualTo(issueBy);
        if (category == Category.FOLLOW_UP) {
            assertThat(slot).isAfter(planned);
            assertThat(deadlines.anchor()).isNull();
        } else if (category != Category.POST_SESSION) {
            assertThat(issueBy).isBeforeOrEqualTo(deadlines.anchor());
        }
    }

    @Property
    void aPreSessionDateIsAtMostFourDaysBeforeTheCountedOne(@ForAll("lists") List<Occasion> occasions) {
        Deadlines deadlines = planner.plan(Category.PRE_SESSION, null, occasions, PLANNED);
        if (deadlines.anchor() != null) {
            LocalDate counted = deadlines.anchor().minusWeeks(6);
            assertThat(deadlines.issueBy()).isBetween(counted.minusDays(4), counted);
        }
    }

    @Property
    void theEarliestAnchorWinsInWhateverOrder(@ForAll("lists") List<Occasion> occasions) {
        Deadlines deadlines = planner.plan(Category.PRE_SESSION, null, occasions, PLANNED);
        List<Occasion> turned = new ArrayList<>(occasions);
        Collections.reverse(turned);
        Deadlines other = planner.plan(Category.PRE_SESSION, null, turned, PLANNED);
        assertThat(other.anchor()).isEqualTo(deadlines.anchor());
        assertThat(other.slot()).isEqualTo(deadlines.slot());
        assertThat(other.issueBy()).isEqualTo(deadlines.issueBy());
        for (Occasion occasion : occasions) {
            LocalDate alone = planner.plan(Category.PRE_SESSION, null, List.of(occasion), PLANNED)
                    .anchor();
            if (alone != null) {
                assertThat(deadlines.anchor()).isBeforeOrEqualTo(alone);
            }
        }
    }

    @Property
    void oneMoreOccasionNeverMovesDatesLater(
            @ForAll("lists") List<Occasion> occasions, @ForAll("occasions") Occasion added, @ForAll DutyStation at) {
        List<Occasion> more = new ArrayList<>(occasions);
        more.add(added);
        Deadlines before = planner.plan(Category.PRE_SESSION, null, allAt(at, occasions), PLANNED);
        Deadlines after = planner.plan(Category.PRE_SESSION, null, allAt(at, more), PLANNED);
        if (before.anchor() != null) {
            assertThat(after.anchor()).isBeforeOrEqualTo(before.anchor());
            assertThat(after.slot()).isBeforeOrEqualTo(before.slot());
            assertThat(after.issueBy()).isBeforeOrEqualTo(before.issueBy());
        }
    }

    private static List<Occasion> allAt(DutyStation station, List<Occasion> occasions) {
        return occasions.stream()
                .map(one -> new Occasion(
                        one.reference(), station, one.anchor(), one.opens(), one.closes(), one.consideration()))
                .toList();
    }

    @Property
    void daysFollowEachOtherWithoutGapAlsoWhenTheClockChanges(
            @ForAll DutyStation station, @ForAll("days") LocalDate date) {
        WorkingCalendar calendar = RULES.calendar(station);
        Instant end = calendar.endOfDay(date);
        assertThat(calendar.dayOf(end)).isEqualTo(date);
        assertThat(calendar.dayOf(end.plusMillis(1))).isEqualTo(date.plusDays(1));
        assertThat(calendar.meets(end, date)).isTrue();
        assertThat(calendar.meets(end.plusMillis(1), date)).isFalse();
        assertThat(calendar.endOfDay(date.plusDays(1))).isAfter(end);
    }

    @Property
    void countingForthAndBackMeets(
            @ForAll DutyStation station, @ForAll("days") LocalDate date, @ForAll @IntRange(max = 60) int days) {
        WorkingCalendar calendar = RULES.calendar(station);
        LocalDate start = calendar.onOrBefore(date);
        LocalDate end = calendar.plusWorkingDays(start, days);
        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
        assertThat(calendar.minusWorkingDays(end, days)).isEqualTo(start);
    }
}
