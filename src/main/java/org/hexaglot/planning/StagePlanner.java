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
 * Simple assumptions: all languages are worked on side by side, each has the people it needs and takes as long as the work
 * that the memory leaves it, and a long text is shared as {@link WorkloadStandards#sharing} says.
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
            return new StagePlan(null, null, languages(load, Map.of(), Map.of()), null, Map.of(), false);
        }
        WorkingCalendar calendar = rules.calendar(deadlines.station());
        LocalDate today = calendar.dayOf(now);
        LocalDate slot = deadlines.slot();
        LocalDate start = submittedAt == null && slot != null && slot.isAfter(today) ? slot : today;
        return between(new Span(start, issueBy, calendar), load, rules.standards(today), current);
    }

    private static StagePlan between(Span span, Workload load, WorkloadStandards standards, Work current) {
        Map<Work, Double> ends = ends(standards, load, load.mostEffort(), current);
        Map<Work, LocalDate> mustMoves = new EnumMap<>(Work.class);
        double needed = needed(ends);
        ends.forEach((work, end) -> mustMoves.put(work, span.latest(needed - end)));
        Map<Work, Instant> dues = span.dues(ends);
        Map<Language, Map<Work, Instant>> own = new HashMap<>();
        load.efforts().forEach((language, effort) -> {
            if (language != load.original()) {
                own.put(language, span.dues(ends(standards, load, load.effort(language), current)));
            }
        });
        return new StagePlan(
                dues.get(Work.REVIEW),
                dues.get(Work.EDIT),
                languages(load, dues, own),
                dues.get(Work.RELEASE),
                mustMoves,
                span.days() < needed);
    }

    private static double needed(Map<Work, Double> ends) {
        return Objects.requireNonNull(ends.get(Work.RELEASE));
    }

    /** From the first day of the work to the day of issuance. */
    private record Span(LocalDate start, LocalDate issueBy, WorkingCalendar calendar) {
        int days() {
            return calendar.workingDaysBetween(start, issueBy);
        }

        /** The days in hand are spread over the steps in proportion; where they do not suffice, each begins at once. */
        Map<Work, Instant> dues(Map<Work, Double> ends) {
            double needed = needed(ends);
            int inHand = days();
            boolean compressed = inHand < needed;
            double stretch = compressed || needed == 0 ? 1 : inHand / needed;
            int lastDay = compressed ? Integer.MAX_VALUE : inHand;
            Map<Work, Instant> dues = new EnumMap<>(Work.class);
            ends.forEach((work, end) -> {
                int day = Math.min(lastDay, Math.max(1, (int) Math.ceil(end * stretch - ROUNDING)));
                dues.put(work, calendar.endOfDay(calendar.plusWorkingDays(start, day)));
            });
            return dues;
        }

        LocalDate latest(double daysAfter) {
            return calendar.minusWorkingDays(issueBy, (int) Math.floor(daysAfter + ROUNDING));
        }
    }

    /** Working days needed from the beginning of this step to the release. */
    public double remainingWorkingDays(Work current, Workload load, LocalDate planned) {
        return Objects.requireNonNull(
                ends(rules.standards(planned), load, load.mostEffort(), current).get(Work.RELEASE));
    }

    /** Per step the working days from the beginning of the current one to its own end. */
    private static Map<Work, Double> ends(WorkloadStandards standards, Workload load, long effort, Work current) {
        Map<Work, Double> ends = new EnumMap<>(Work.class);
        double sum = 0;
        for (Work work : Work.values()) {
            boolean left = work.compareTo(current) >= 0 && (load.isTranslated() || !work.isTranslation());
            sum += left ? standards.days(work, work.isTranslation() ? effort : load.words()) : 0;
            ends.put(work, sum);
        }
        return ends;
    }

    private static Map<Language, LanguagePlan> languages(
            Workload load, Map<Work, Instant> common, Map<Language, Map<Work, Instant>> own) {
        Map<Language, LanguagePlan> languages = new HashMap<>();
        for (Language language : load.languages()) {
            boolean original = language == load.original();
            Map<Work, Instant> dues = own.getOrDefault(language, common);
            languages.put(
                    language,
                    new LanguagePlan(
                            original ? null : dues.get(Work.TRANSLATE),
                            original ? null : dues.get(Work.REVISE),
                            dues.get(Work.PROCESS),
                            dues.get(Work.PROOFREAD)));
        }
        return languages;
    }
}
