package org.hexaglot.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.OpenWork.TaskLine;
import org.hexaglot.outlook.OpenWork.VersionLine;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.planning.WorkloadStandards;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what is kept what the walk begins with. Assumptions, since nobody reports hours:
 *
 * <ul>
 *   <li>a task that somebody has taken has advanced by one person's standard for each working day since, and at least a
 *       quarter of it is left;
 *   <li>a manuscript whose slot has passed comes as long after today as the slot lies back, after one working day at
 *       least and four weeks at most;
 *   <li>an answer of the author or a decision on a waiver takes two working days more.
 * </ul>
 */
final class Situation {
    private static final double LEAST_LEFT = .25;
    private static final int LONGEST_DELAY_DAYS = 28;
    private static final int ANSWER_DAYS = 2;

    private final Rules rules;
    private final WorkloadStandards standards;
    private final LocalDate today;

    Situation(Rules rules, LocalDate today) {
        this.rules = rules;
        this.standards = rules.standards(today);
        this.today = today;
    }

    OpenDocument document(DocumentLine line, List<VersionLine> versions) {
        WorkingCalendar calendar = rules.calendar(line.station());
        boolean awaited = line.stage() == Stage.FORECAST;
        LocalDate slot = line.submitBy();
        boolean overdue = awaited && slot != null && slot.isBefore(today);
        TaskLine task = line.task();
        boolean asked = task != null
                && (task.name().equals("answerQuery") || task.name().equals("decideWaiver"));
        Work next = next(line.stage());
        List<OpenVersion> open = new ArrayList<>();
        versions.forEach(version -> open.add(version(line, version, calendar)));
        return new OpenDocument(
                line.id(),
                line.station(),
                line.original(),
                start(line, calendar, asked),
                awaited ? Waits.MANUSCRIPT : asked ? Waits.ANSWER : Waits.NOTHING,
                overdue || Boolean.FALSE.equals(line.onTime()),
                line.issueBy(),
                line.words(),
                next,
                left(task, next, line.words(), calendar),
                open);
    }

    private LocalDate start(DocumentLine line, WorkingCalendar calendar, boolean asked) {
        LocalDate slot = line.submitBy();
        if (line.stage() != Stage.FORECAST) {
            return asked ? calendar.plusWorkingDays(today, ANSWER_DAYS) : today;
        }
        return slot == null ? today : expected(slot, today, calendar);
    }

    /** When a manuscript with this slot is expected. */
    static LocalDate expected(LocalDate slot, LocalDate today, WorkingCalendar calendar) {
        if (!slot.isBefore(today)) {
            return slot;
        }
        long behind = Math.min(LONGEST_DELAY_DAYS, ChronoUnit.DAYS.between(slot, today));
        LocalDate soonest = calendar.plusWorkingDays(today, 1);
        LocalDate expected = today.plusDays(behind);
        return expected.isBefore(soonest) ? soonest : expected;
    }

    private OpenVersion version(DocumentLine document, VersionLine line, WorkingCalendar calendar) {
        Integer effort = line.effort();
        int words = effort == null ? document.words() : effort;
        TaskLine task = line.task();
        Work next = next(line.state(), line.language() == document.original(), task);
        boolean translating = next == Work.TRANSLATE || next == Work.REVISE;
        return new OpenVersion(
                line.language(),
                next,
                left(task, next, translating ? words : document.words(), calendar),
                words,
                line.inHouse());
    }

    private double left(@Nullable TaskLine task, Work work, int words, WorkingCalendar calendar) {
        Instant claimed = task == null || !task.name().equals(work.task()) ? null : task.claimedAt();
        if (claimed == null) {
            return 1;
        }
        double needed = standards.days(work, Math.max(1, words));
        int gone = calendar.workingDaysBetween(calendar.dayOf(claimed), today);
        return Math.max(LEAST_LEFT, 1 - gone / needed);
    }

    private static Work next(Stage stage) {
        return switch (stage) {
            case FORECAST, SUBMISSION -> Work.REVIEW;
            case EDITING -> Work.EDIT;
            case TRANSLATION, ISSUANCE, ISSUED, WITHDRAWN -> Work.TRANSLATE;
        };
    }

    private static Work next(LanguageState state, boolean original, @Nullable TaskLine task) {
        return switch (state) {
            case WAITING, PREPARING, TRANSLATING -> original ? Work.PROCESS : Work.TRANSLATE;
            case REVISING -> Work.REVISE;
            case PROCESSING ->
                task != null && task.name().equals(Work.PROOFREAD.task()) ? Work.PROOFREAD : Work.PROCESS;
            case READY, ISSUED, WAIVED -> Work.RELEASE;
        };
    }
}
