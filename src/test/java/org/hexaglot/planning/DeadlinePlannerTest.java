package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexaglot.planning.Category.FOLLOW_UP;
import static org.hexaglot.planning.Category.IN_SESSION;
import static org.hexaglot.planning.Category.POST_SESSION;
import static org.hexaglot.planning.Category.PRE_SESSION;
import static org.hexaglot.planning.DutyStation.GENEVA;
import static org.hexaglot.planning.DutyStation.NEW_YORK;
import static org.hexaglot.planning.Examples.PLANNED;
import static org.hexaglot.planning.Examples.RULES;
import static org.hexaglot.planning.Examples.closing;
import static org.hexaglot.planning.Examples.day;
import static org.hexaglot.planning.Examples.item;
import static org.hexaglot.planning.Examples.opening;

import java.time.LocalDate;
import java.util.List;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

class DeadlinePlannerTest {
    private final DeadlinePlanner planner = new DeadlinePlanner(RULES);

    private Deadlines preSession(Occasion... occasions) {
        return planner.plan(PRE_SESSION, "report", List.of(occasions), PLANNED);
    }

    private static List<String> keys(Deadlines deadlines) {
        return deadlines.derivation().stream()
                .map(step -> step.key().replace("planning.derivation.", ""))
                .toList();
    }

    @Test
    void aPreSessionDocumentIsInTenWeeksAndOutSixWeeksBeforeTheOpening() {
        Deadlines deadlines = preSession(opening("GA", NEW_YORK, day("2026-10-05")));
        assertThat(deadlines.anchor()).isEqualTo(day("2026-10-05"));
        assertThat(deadlines.anchorKind()).isEqualTo(Anchor.SESSION_OPENING);
        assertThat(deadlines.slot()).isEqualTo(day("2026-07-27"));
        assertThat(deadlines.issueBy()).isEqualTo(day("2026-08-24"));
        assertThat(deadlines.rule()).isEqualTo("pre-session-10-4-6");
        assertThat(keys(deadlines))
                .containsExactly("rule", "session-opening", "submit-weeks-before", "issue-weeks-before");
    }

    @Test
    void theExampleOfTheContractHolds() {
        Deadlines deadlines = planner.plan(
                PRE_SESSION,
                "report-of-the-secretary-general",
                List.of(opening("GA", NEW_YORK, null), opening("ECOSOC", GENEVA, day("2007-07-02"))),
                day("2007-01-10"));
        assertThat(deadlines.slot()).isEqualTo(day("2007-04-23"));
        assertThat(deadlines.issueBy()).isEqualTo(day("2007-05-21"));
        assertThat(deadlines.governedBy()).isEqualTo(new Considered("ECOSOC", "81", null));
        assertThat(deadlines.station()).isEqualTo(GENEVA);
        assertThat(keys(deadlines)).contains("anchor-unknown", "holidays-unknown");
    }

    @Test
    void theEarliestAnchorGoverns() {
        Deadlines deadlines = preSession(
                opening("GA", NEW_YORK, day("2026-10-05")),
                item("ECOSOC", GENEVA, day("2026-06-01"), day("2026-09-21")));
        assertThat(deadlines.anchor()).isEqualTo(day("2026-09-21"));
        assertThat(deadlines.anchorKind()).isEqualTo(Anchor.CONSIDERATION);
        assertThat(keys(deadlines)).contains("consideration", "earliest");
    }

    @Test
    void aDueDateOnAHolidayMovesToTheWorkingDayBefore() {
        Deadlines deadlines = preSession(opening("GA", NEW_YORK, day("2026-10-19")));
        assertThat(deadlines.issueBy()).isEqualTo(day("2026-09-04"));
        assertThat(deadlines.derivation()).anySatisfy(step -> assertThat(step.arguments())
                .containsEntry("before", day("2026-09-07"))
                .containsEntry("date", day("2026-09-04"))
                .containsEntry("station", NEW_YORK));
    }

    @Test
    void anUnknownConsiderationFallsBackToTheOpeningAndSaysSo() {
        Deadlines deadlines = preSession(item("C5", NEW_YORK, day("2026-10-05"), null));
        assertThat(deadlines.anchorKind()).isEqualTo(Anchor.SESSION_OPENING);
        assertThat(deadlines.issueBy()).isEqualTo(day("2026-08-24"));
        assertThat(keys(deadlines)).contains("consideration-unknown");
    }

    @Test
    void withoutAnyAnchorThereAreNoDates() {
        for (Deadlines deadlines : List.of(preSession(), preSession(opening("HRC", GENEVA, null)))) {
            assertThat(deadlines.anchor()).isNull();
            assertThat(deadlines.slot()).isNull();
            assertThat(deadlines.issueBy()).isNull();
            assertThat(keys(deadlines)).endsWith("no-anchor");
        }
        assertThat(preSession(opening("HRC", GENEVA, null)).station()).isEqualTo(GENEVA);
    }

    @Test
    void anInSessionDocumentForecastInTimeIsInThreeWeeksBeforeTheConsideration() {
        Deadlines deadlines = planner.plan(
                IN_SESSION,
                "draft-resolution",
                List.of(item("C3", NEW_YORK, day("2026-10-01"), day("2026-11-16"))),
                day("2026-09-01"));
        assertThat(deadlines.slot()).isEqualTo(day("2026-10-26"));
        assertThat(deadlines.issueBy()).isEqualTo(day("2026-11-13"));
    }

    @Test
    void anInSessionDocumentAtShortNoticeLeavesFourFullWorkingDays() {
        Deadlines deadlines = planner.plan(
                IN_SESSION,
                "draft-resolution",
                List.of(item("C3", NEW_YORK, day("2026-10-01"), day("2026-11-20"))),
                day("2026-11-10"));
        assertThat(deadlines.slot()).isEqualTo(day("2026-11-13"));
        assertThat(deadlines.issueBy()).isEqualTo(day("2026-11-19"));
        assertThat(keys(deadlines)).contains("submit-full-days-before");
    }

    @Test
    void aPostSessionDocumentIsCountedFromTheClosing() {
        Deadlines deadlines =
                planner.plan(POST_SESSION, null, List.of(closing("GA", NEW_YORK, day("2026-12-22"))), PLANNED);
        assertThat(deadlines.anchorKind()).isEqualTo(Anchor.SESSION_CLOSING);
        assertThat(deadlines.slot()).isEqualTo(day("2027-01-05"));
        assertThat(deadlines.issueBy()).isEqualTo(day("2027-02-02"));
    }

    @Test
    void whatFollowsAnIssuedDocumentIsCountedFromItsPlanningAndNotFromASessionThatIsOver() {
        Occasion over = opening("GA", NEW_YORK, day("2026-01-12"));
        Deadlines revision = planner.plan(FOLLOW_UP, "report", List.of(over), day("2026-03-02"));
        assertThat(revision.anchor()).isNull();
        assertThat(revision.slot()).isEqualTo(day("2026-03-09"));
        assertThat(revision.issueBy()).isEqualTo(day("2026-04-08"));
        assertThat(revision.rule()).isEqualTo("follow-up-4-weeks");
        assertThat(revision.station()).isEqualTo(NEW_YORK);
        assertThat(keys(revision)).containsExactly("rule", "follow-up", "submit-days-after", "issue-days-after");
    }

    @Test
    void aCorrigendumHasATimeOfItsOwn() {
        Deadlines corrigendum = planner.plan(FOLLOW_UP, "corrigendum", List.of(), day("2026-03-02"));
        assertThat(corrigendum.slot()).isEqualTo(day("2026-03-04"));
        assertThat(corrigendum.issueBy()).isEqualTo(day("2026-03-18"));
        assertThat(corrigendum.rule()).isEqualTo("corrigendum-2-weeks");
    }

    @Test
    void absurdDatesAreRefused() {
        assertThatThrownBy(() -> opening("GA", NEW_YORK, LocalDate.MAX)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> opening("GA", NEW_YORK, LocalDate.MIN)).isInstanceOf(Refusal.class);
    }
}
