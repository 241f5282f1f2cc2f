package org.hexaglot.outlook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Function;
import org.hexaglot.planning.LanguagePlan;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkloadStandards;

/**
 * Words due in one step against words that can be done, week by week and language by language, for the people who sit at
 * one duty station. A text counts in the week in which the step is due by the plan of its document, with the words that
 * are left for it; what is overdue counts in the first. Whoever works in several languages or performs several steps
 * counts in each for a part, so that every text processor has half a day for processing and half for proofreading.
 *
 * @param inHouse words that the staff can do, in the order of the weeks
 * @param outside words that outside translators can
 */
public record Capacity(
        DutyStation station,
        Map<Language, double[]> due,
        Map<Language, double[]> inHouse,
        Map<Language, double[]> outside) {
    /** The steps that are shown, in the order in which they are done: those that a language service has standards for. */
    public static final List<Work> STEPS = List.of(Work.TRANSLATE, Work.REVISE, Work.PROCESS);

    /** Half a year. */
    public static final int WEEKS = 26;

    /** The Monday of the first week; on a weekend that is the coming one. */
    public static LocalDate firstWeek(LocalDate today) {
        return today.plusDays(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** One for each station at which somebody does this step or something is due. */
    public static List<Capacity> of(Outlook outlook, WorkloadStandards standards, Work step) {
        List<Capacity> all = new ArrayList<>();
        for (DutyStation station : DutyStation.values()) {
            all.add(new Capacity(station, none(), none(), none()));
        }
        addPeople(all, outlook, standards, step);
        addDocuments(all, outlook, step);
        return all.stream().filter(Capacity::isSomething).toList();
    }

    /** Words left undone at the end of each week when all that can be done is. */
    public double[] backlog(Language language) {
        double[] backlog = new double[WEEKS];
        double left = 0;
        for (int week = 0; week < WEEKS; week++) {
            left = Math.max(0, left + of(due, language)[week] - available(language, week));
            backlog[week] = left;
        }
        return backlog;
    }

    public double available(Language language, int week) {
        return of(inHouse, language)[week] + of(outside, language)[week];
    }

    public double due(Language language, int week) {
        return of(due, language)[week];
    }

    /** The first week at whose end words are left undone, or -1. */
    public int firstOverload(Language language) {
        double[] backlog = backlog(language);
        for (int week = 0; week < WEEKS; week++) {
            if (backlog[week] >= 1) {
                return week;
            }
        }
        return -1;
    }

    /** In how many languages words are left undone in some week. */
    public long overloads() {
        return Language.OFFICIAL.stream()
                .filter(language -> firstOverload(language) >= 0)
                .count();
    }

    /** The most words of any week of any language, due or available, at least 1: the common scale. */
    public double most() {
        double most = 1;
        for (Language language : Language.OFFICIAL) {
            for (int week = 0; week < WEEKS; week++) {
                most = Math.max(most, Math.max(due(language, week), available(language, week)));
            }
        }
        return most;
    }

    private boolean isSomething() {
        return most() > 1;
    }

    private static void addPeople(List<Capacity> all, Outlook outlook, WorkloadStandards standards, Work step) {
        Workforce force = outlook.force();
        int before = (int) ChronoUnit.DAYS.between(firstWeek(force.from()), force.from());
        double words = Objects.requireNonNull(standards.wordsPerDay().get(function(step)))
                * outlook.pace().factor(step);
        for (int crew = 0; crew < force.crews().size(); crew++) {
            Crew one = force.crews().get(crew);
            if (one.works().contains(step)) {
                Capacity capacity = all.get(one.seat().ordinal());
                double share = one.pairs().size() * (double) steps(one);
                for (Language language : one.pairs().keySet()) {
                    double[] weeks = of(one.contractual() ? capacity.outside : capacity.inHouse, language);
                    for (int day = Math.max(0, -before); day < WEEKS * 7 - before; day++) {
                        weeks[(day + before) / 7] += force.present(crew, day) * words / share;
                    }
                }
            }
        }
    }

    /** Among how many steps in a language these people divide their days. */
    private static long steps(Crew crew) {
        return crew.works().stream().filter(Capacity::isInALanguage).count();
    }

    private static boolean isInALanguage(Work work) {
        return work.compareTo(Work.TRANSLATE) >= 0 && work.compareTo(Work.RELEASE) < 0;
    }

    private static Function function(Work step) {
        return switch (step) {
            case TRANSLATE -> Function.TRANSLATION;
            case REVISE -> Function.REVISION;
            case PROCESS -> Function.TEXT_PROCESSING;
            case PROOFREAD -> Function.PROOFREADING;
            case EDIT -> Function.EDITING;
            case REVIEW, RELEASE -> throw new IllegalArgumentException("not measured in words: " + step);
        };
    }

    private static void addDocuments(List<Capacity> all, Outlook outlook, Work step) {
        LocalDate first = firstWeek(outlook.force().from());
        for (OpenDocument document : outlook.season().documents()) {
            Map<Language, LanguagePlan> plans = outlook.plans(document.id());
            for (OpenVersion version : document.versions()) {
                LanguagePlan plan = plans.get(version.language());
                Instant by = plan == null ? null : plan.by(step);
                if (by != null && version.next().compareTo(step) <= 0) {
                    LocalDate day = LocalDate.ofInstant(by, document.station().zone());
                    long week = Math.max(0, ChronoUnit.DAYS.between(first, day) / 7);
                    DutyStation seat = outlook.force().seat(step, document, version.language());
                    if (week < WEEKS) {
                        of(all.get(seat.ordinal()).due, version.language())[(int) week] +=
                                left(document, version, step);
                    }
                }
            }
        }
    }

    /** As the walk counts it: the memory saves words to translators and revisers only. */
    private static double left(OpenDocument document, OpenVersion version, Work step) {
        int words = step == Work.TRANSLATE || step == Work.REVISE ? version.words() : document.words();
        return words * (version.next() == step ? version.left() : 1);
    }

    private static double[] of(Map<Language, double[]> weeks, Language language) {
        return Objects.requireNonNull(weeks.get(language));
    }

    private static Map<Language, double[]> none() {
        Map<Language, double[]> none = new EnumMap<>(Language.class);
        Language.OFFICIAL.forEach(language -> none.put(language, new double[WEEKS]));
        return none;
    }
}
