package org.hexaglot.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Plans the steps of the work back from the day of issuance. Each step needs the days that the workload standards give
 * it; the days in hand beyond that are spread over the steps in proportion, because most of the time goes by in queues.
 * Simple assumptions: all languages are worked on side by side and take equally long, each has the people it needs, and a
 * long text is shared as {@link WorkloadStandards#sharing} says.
 */
public final class StagePlanner {
    /** Keeps sums of fractions that should be whole from being rounded to the next day. */
    private static final double ROUNDING = 1e-9;

    private final Rules rules;

    public StagePlanner(Rules rules) {
        this.rules = rules;
    }

    /** Plans all steps, from the check of the submission on. */
    public StagePlan plan(Deadlines deadlines, Workload load, @Nullable Instant submittedAt, Instant now) {
        return plan(deadlines, load, submittedAt, now, Work.REVIEW);
    }

    /**
     * Plans the steps that are left.
     *
     * @param submittedAt null until the document is submitted; then it is expected on its slot, or today when that is past
     * @param current the first step that is not finished; those before it get the first due date possible
     */
    public StagePlan plan(
            Deadlines deadlines, Workload load, @Nullable Instant submittedAt, Instant now, Work current) {
        LocalDate issueBy = deadlines.issueBy();
        if (issueBy == null) {
            return filled(load, new EnumMap<>(Work.class), new EnumMap<>(Work.class), false);
        }
        WorkingCalendar calendar = rules.calendar(deadlines.station());
        LocalDate today = calendar.dayOf(now);
        LocalDate slot = deadlines.slot();
        LocalDate start = submittedAt == null && slot != null && slot.isAfter(today) ? slot : today;
        Map<Work, Double> ends = ends(rules.standards(today), load, current);
        return between(start, issueBy, calendar, load, ends);
    }

    private static StagePlan between(
            LocalDate start, LocalDate issueBy, WorkingCalendar calendar, Workload load, Map<Work, Double> ends) {
        double needed = Objects.requireNonNull(ends.get(Work.RELEASE));
        int inHand = calendar.workingDaysBetween(start, issueBy);
        boolean compressed = inHand < needed;
        double stretch = compressed || needed == 0 ? 1 : inHand / needed;
        int lastDay = compressed ? Integer.MAX_VALUE : inHand;
        Map<Work, Instant> dues = new EnumMap<>(Work.class);
        Map<Work, LocalDate> mustMoves = new EnumMap<>(Work.class);
        ends.forEach((work, end) -> {
            int day = Math.min(lastDay, Math.max(1, (int) Math.ceil(end * stretch - ROUNDING)));
            dues.put(work, calendar.endOfDay(calendar.plusWorkingDays(start, day)));
            mustMoves.put(work, calendar.minusWorkingDays(issueBy, (int) Math.floor(needed - end + ROUNDING)));
        });
        return filled(load, dues, mustMoves, compressed);
    }

    /** Working days needed from the beginning of this step to the release. */
    public double remainingWorkingDays(Work current, Workload load, LocalDate planned) {
        return Objects.requireNonNull(
                ends(rules.standards(planned), load, current).get(Work.RELEASE));
    }

    /** Per step the working days from the beginning of the current one to its own end. */
    private static Map<Work, Double> ends(WorkloadStandards standards, Workload load, Work current) {
        Map<Work, Double> ends = new EnumMap<>(Work.class);
        double sum = 0;
        for (Work work : Work.values()) {
            boolean left = work.compareTo(current) >= 0 && (load.isTranslated() || !work.isTranslation());
            sum += left ? standards.days(work, load.words()) : 0;
            ends.put(work, sum);
        }
        return ends;
    }

    private static StagePlan filled(
            Workload load, Map<Work, Instant> dues, Map<Work, LocalDate> mustMoves, boolean compressed) {
        Map<Language, LanguagePlan> languages = new HashMap<>();
        for (Language language : load.languages()) {
            boolean original = language == load.original();
            languages.put(
                    language,
                    new LanguagePlan(
                            original ? null : dues.get(Work.TRANSLATE),
                            original ? null : dues.get(Work.REVISE),
                            dues.get(Work.PROCESS),
                            dues.get(Work.PROOFREAD)));
        }
        return new StagePlan(
                dues.get(Work.REVIEW), dues.get(Work.EDIT), languages, dues.get(Work.RELEASE), mustMoves, compressed);
    }
}
