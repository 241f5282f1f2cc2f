package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.planning.Examples.RULES;
import static org.hexaglot.planning.Examples.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hexaglot.kernel.Language;

class StagePlanPropertiesTest {
    private static final LocalDate OPENS = LocalDate.parse("2026-10-05");

    private final StagePlanner planner = new StagePlanner(RULES);

    @Property
    void dueDatesAreInOrderNeverPastAndOnWorkingDays(
            @ForAll DutyStation station,
            @ForAll @LongRange(min = -10, max = 60_000) long words,
            @ForAll Language original,
            @ForAll Set<Language> languages,
            @ForAll Work current,
            @ForAll @IntRange(min = -10, max = 40) int weeksBefore,
            @ForAll @IntRange(max = 24 * 7) int hours,
            @ForAll boolean submitted) {
        Deadlines deadlines = new DeadlinePlanner(RULES)
                .plan(Category.PRE_SESSION, null, List.of(opening("GA", station, OPENS)), OPENS);
        WorkingCalendar calendar = RULES.calendar(station);
        Instant now = calendar.endOfDay(OPENS.minusWeeks(weeksBefore)).minusSeconds(hours * 3600L);
        Workload load = new Workload(words, original, languages);
        StagePlan plan = planner.plan(deadlines, load, submitted ? now : null, now, current);
        for (Language language : load.languages()) {
            Instant previous = now;
            for (Work work : Work.values()) {
                Instant due = plan.dueAt(work, language);
                if (due != null) {
                    assertThat(due).isAfterOrEqualTo(previous);
                    assertThat(calendar.endOfDay(calendar.dayOf(due))).isEqualTo(due);
                    assertThat(calendar.onOrBefore(calendar.dayOf(due))).isEqualTo(calendar.dayOf(due));
                    previous = due;
                }
                if (due != null && !plan.compressed() && work.compareTo(current) >= 0) {
                    assertThat(calendar.dayOf(due)).isBeforeOrEqualTo(plan.mustMoveBy(work));
                }
            }
            if (!plan.compressed()) {
                assertThat(plan.releaseBy()).isEqualTo(calendar.endOfDay(Objects.requireNonNull(deadlines.issueBy())));
            }
        }
    }

    @Property
    void moreWordsNeverGiveMoreTime(
            @ForAll @LongRange(max = 50_000) long words,
            @ForAll @LongRange(max = 50_000) long more,
            @ForAll Work work) {
        Workload small = new Workload(words, Language.EN, Set.of(Language.FR));
        Workload large = new Workload(words + more, Language.EN, Set.of(Language.FR));
        assertThat(planner.remainingWorkingDays(work, large, OPENS))
                .isGreaterThanOrEqualTo(planner.remainingWorkingDays(Work.RELEASE, small, OPENS));
        assertThat(planner.remainingWorkingDays(Work.EDIT, large, OPENS)
                        - planner.remainingWorkingDays(Work.TRANSLATE, large, OPENS))
                .isGreaterThanOrEqualTo(planner.remainingWorkingDays(Work.EDIT, small, OPENS)
                        - planner.remainingWorkingDays(Work.TRANSLATE, small, OPENS)
                        - 1e-9);
    }
}
