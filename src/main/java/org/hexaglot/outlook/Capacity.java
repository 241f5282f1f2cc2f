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
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkloadStandards;

/**
 * Words due for translation against words that can be translated, week by week and language by language, for the people
 * who sit at one duty station. A translation counts in the week in which it is due by the plan of its document; what is
 * overdue counts in the first. Whoever translates into several languages counts in each for a part.
 *
 * @param inHouse words that the staff can translate, in the order of the weeks
 * @param outside words that outside translators can
 */
public record Capacity(
        DutyStation station,
        Map<Language, double[]> due,
        Map<Language, double[]> inHouse,
        Map<Language, double[]> outside) {
    /** Half a year. */
    public static final int WEEKS = 26;

    /** The Monday of the first week; on a weekend that is the coming one. */
    public static LocalDate firstWeek(LocalDate today) {
        return today.plusDays(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** One for each station at which somebody translates or something is due. */
    public static List<Capacity> of(Outlook outlook, WorkloadStandards standards) {
        List<Capacity> all = new ArrayList<>();
        for (DutyStation station : DutyStation.values()) {
            all.add(new Capacity(station, none(), none(), none()));
        }
        addPeople(all, outlook, standards);
        addDocuments(all, outlook);
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

    private static void addPeople(List<Capacity> all, Outlook outlook, WorkloadStandards standards) {
        Workforce force = outlook.force();
        int before = (int) ChronoUnit.DAYS.between(firstWeek(force.from()), force.from());
        double words = Objects.requireNonNull(standards.wordsPerDay().get(Function.TRANSLATION))
                * outlook.pace().factor(Work.TRANSLATE);
        for (int crew = 0; crew < force.crews().size(); crew++) {
            Crew one = force.crews().get(crew);
            if (one.works().contains(Work.TRANSLATE)) {
                Capacity capacity = all.get(one.seat().ordinal());
                for (Language language : one.pairs().keySet()) {
                    double[] weeks = of(one.contractual() ? capacity.outside : capacity.inHouse, language);
                    for (int day = Math.max(0, -before); day < WEEKS * 7 - before; day++) {
                        weeks[(day + before) / 7] +=
                                force.present(crew, day) * words / one.pairs().size();
                    }
                }
            }
        }
    }

    private static void addDocuments(List<Capacity> all, Outlook outlook) {
        LocalDate first = firstWeek(outlook.force().from());
        for (OpenDocument document : outlook.season().documents()) {
            Map<Language, Instant> due = outlook.translateBy(document.id());
            for (OpenVersion version : document.versions()) {
                Instant by = due.get(version.language());
                if (by != null && version.next() == Work.TRANSLATE) {
                    LocalDate day = LocalDate.ofInstant(by, document.station().zone());
                    long week = Math.max(0, ChronoUnit.DAYS.between(first, day) / 7);
                    DutyStation seat = outlook.force().seat(document, version.language());
                    if (week < WEEKS) {
                        of(all.get(seat.ordinal()).due, version.language())[(int) week] +=
                                version.words() * version.left();
                    }
                }
            }
        }
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
