package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.planning.Examples.PLANNED;
import static org.hexaglot.planning.Examples.RULES;
import static org.hexaglot.planning.Examples.day;
import static org.hexaglot.planning.Examples.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StagePlannerTest {
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    private final WorkingCalendar calendar = RULES.calendar(DutyStation.NEW_YORK);
    private final StagePlanner planner = new StagePlanner(RULES);
    private final Deadlines deadlines = new DeadlinePlanner(RULES)
            .plan(
                    Category.PRE_SESSION,
                    "report",
                    List.of(opening("GA", DutyStation.NEW_YORK, day("2026-10-05"))),
                    PLANNED);
    private final Workload report = new Workload(8500, Language.EN, ALL);

    private static Instant at(String date) {
        return Instant.parse(date + "T15:00:00Z");
    }

    private LocalDate dayOf(@Nullable Instant instant) {
        return calendar.dayOf(Objects.requireNonNull(instant));
    }

    @Test
    void aReportSubmittedOnItsSlotIsReleasedOnTheDayOfIssuance() {
        StagePlan plan = planner.plan(deadlines, report, at("2026-07-27"), at("2026-07-27"));
        LanguagePlan french = Objects.requireNonNull(plan.languages().get(Language.FR));
        assertThat(plan.compressed()).isFalse();
        assertThat(plan.releaseBy()).isEqualTo(calendar.endOfDay(day("2026-08-24")));
        assertThat(List.of(
                        plan.reviewBy(),
                        plan.editBy(),
                        french.translateBy(),
                        french.reviseBy(),
                        french.processBy(),
                        french.proofreadBy(),
                        plan.releaseBy()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theOriginalLanguageIsNeitherTranslatedNorRevised() {
        StagePlan plan = planner.plan(deadlines, report, null, at("2026-05-01"));
        assertThat(plan.languages()).containsOnlyKeys(ALL);
        assertThat(plan.dueAt(Work.TRANSLATE, Language.EN)).isNull();
        assertThat(plan.dueAt(Work.REVISE, Language.EN)).isNull();
        assertThat(plan.dueAt(Work.PROCESS, Language.EN)).isNotNull();
        assertThat(plan.dueAt(Work.TRANSLATE, Language.AR)).isNotNull();
        assertThat(plan.dueAt(Work.EDIT, Language.EN)).isEqualTo(plan.editBy());
    }

    @Test
    void beforeSubmissionTheWorkIsPlannedFromTheSlot() {
        StagePlan early = planner.plan(deadlines, report, null, at("2026-05-01"));
        StagePlan onTheSlot = planner.plan(deadlines, report, at("2026-07-27"), at("2026-07-27"));
        assertThat(early).isEqualTo(onTheSlot);
    }

    @Test
    void aLateReportIsCompressedAndPlannedForwardFromNow() {
        StagePlan plan = planner.plan(deadlines, report, at("2026-08-20"), at("2026-08-20"));
        assertThat(plan.compressed()).isTrue();
        assertThat(plan.reviewBy()).isEqualTo(calendar.endOfDay(day("2026-08-21")));
        assertThat(dayOf(plan.releaseBy())).isAfter(day("2026-08-24"));
        assertThat(plan.mustMoveBy(Work.EDIT)).isBefore(day("2026-08-20"));
    }

    @Test
    void aShortDocumentInOneLanguageNeedsTheCheckAndTheReleaseOnly() {
        StagePlan plan =
                planner.plan(deadlines, new Workload(0, Language.FR, Set.of()), at("2026-08-20"), at("2026-08-20"));
        assertThat(plan.compressed()).isFalse();
        assertThat(dayOf(plan.releaseBy())).isEqualTo(day("2026-08-24"));
        assertThat(plan.languages()).containsOnlyKeys(Language.FR);
    }

    @Test
    void aMistypedEstimateDoesNoHarm() {
        StagePlan plan =
                planner.plan(deadlines, new Workload(Long.MAX_VALUE, Language.EN, ALL), null, at("2026-05-01"));
        assertThat(plan.compressed()).isTrue();
        assertThat(new Workload(-5, Language.EN, ALL).words()).isEqualTo(1);
    }

    @Test
    void withoutADayOfIssuanceNothingIsDue() {
        Deadlines unknown = new DeadlinePlanner(RULES).plan(Category.PRE_SESSION, null, List.of(), PLANNED);
        StagePlan plan = planner.plan(unknown, report, null, at("2026-05-01"));
        assertThat(plan.reviewBy()).isNull();
        assertThat(plan.releaseBy()).isNull();
        assertThat(plan.mustMoveBy(Work.TRANSLATE)).isNull();
        assertThat(plan.languages().get(Language.ZH)).isEqualTo(new LanguagePlan(null, null, null, null));
    }

    @Test
    void workloadStandardsAreThoseOfTheField() {
        WorkloadStandards standards = RULES.standards(PLANNED);
        assertThat(standards.days(Function.TRANSLATION, 8500)).isCloseTo(5.15, Offset.offset(0.01));
        assertThat(standards.days(Function.REVISION, 8500)).isCloseTo(2.15, Offset.offset(0.01));
        assertThat(standards.sharing(1650)).isEqualTo(1);
        assertThat(standards.sharing(1651)).isEqualTo(2);
        assertThat(standards.sharing(100_000)).isEqualTo(4);
        assertThat(standards.selfRevision().isAllowedFor(8501)).isFalse();
    }

    @Test
    void lessIsLeftAfterEachStep() {
        double all = planner.remainingWorkingDays(Work.REVIEW, report, PLANNED);
        double afterEditing = planner.remainingWorkingDays(Work.TRANSLATE, report, PLANNED);
        double release = planner.remainingWorkingDays(Work.RELEASE, report, PLANNED);
        assertThat(all).isGreaterThan(afterEditing);
        assertThat(afterEditing).isGreaterThan(release);
        assertThat(release).isEqualTo(1);
    }

    @Test
    void slackCountsCalendarDays() {
        assertThat(Slack.days(day("2026-08-01"), day("2026-08-24"))).isEqualTo(23);
        assertThat(Slack.days(day("2026-08-25"), day("2026-08-24"))).isEqualTo(-1);
    }
}
