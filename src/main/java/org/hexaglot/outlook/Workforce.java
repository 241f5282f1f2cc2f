package org.hexaglot.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Who is there to work on each of the next days, in crews. Documents of a duty station are worked on by the people who
 * sit there; where none does a step, by those elsewhere whose rights apply there. Outside translators come last.
 */
public final class Workforce {
    /** So many calendar days are looked ahead: the forecast of a year and some weeks. */
    public static final int DAYS = 400;

    private final LocalDate from;
    private final List<Crew> crews;
    private final double[][] present;
    private final Map<DutyStation, Set<DutyStation>> helpers;
    private final Map<DutyStation, WorkingCalendar> calendars;

    private Workforce(
            LocalDate from,
            List<Crew> crews,
            double[][] present,
            Map<DutyStation, Set<DutyStation>> helpers,
            Map<DutyStation, WorkingCalendar> calendars) {
        this.from = from;
        this.crews = List.copyOf(crews);
        this.present = present;
        this.helpers = Map.copyOf(helpers);
        this.calendars = calendars;
    }

    /** @param from the first day looked at */
    public static Workforce of(List<Person> people, Rules rules, LocalDate from) {
        Map<Crew, double[]> crews = Staffing.of(people, rules, from);
        Map<DutyStation, WorkingCalendar> calendars = new EnumMap<>(DutyStation.class);
        for (DutyStation station : DutyStation.values()) {
            calendars.put(station, rules.calendar(station));
        }
        return new Workforce(
                from, List.copyOf(crews.keySet()), crews.values().toArray(new double[0][]), Map.of(), calendars);
    }

    public LocalDate from() {
        return from;
    }

    /** The day as a number, 0 for the first. */
    public int day(LocalDate date) {
        return (int) Math.max(0, Math.min(DAYS, ChronoUnit.DAYS.between(from, date)));
    }

    public List<Crew> crews() {
        return crews;
    }

    /** How many of this crew are there on this day. */
    public double present(int crew, int day) {
        return present[crew][day];
    }

    /** The days of all crews, one crew behind the other, for somebody who takes from them. */
    double[] days() {
        double[] all = new double[crews.size() * DAYS];
        for (int crew = 0; crew < present.length; crew++) {
            System.arraycopy(present[crew], 0, all, crew * DAYS, DAYS);
        }
        return all;
    }

    /** Whether the station works on this day. */
    boolean isOpen(DutyStation station, int day) {
        return calendar(station).isWorkingDay(from.plusDays(day));
    }

    WorkingCalendar calendar(DutyStation station) {
        WorkingCalendar calendar = calendars.get(station);
        if (calendar == null) {
            throw new IllegalStateException("no calendar of " + station);
        }
        return calendar;
    }

    /** The crews that do a step for documents of this station, those to be employed first first. */
    int[] route(Work work, DutyStation station, Language source, Language target) {
        List<Integer> own = staff(work, station, source, target, Set.of(station));
        if (own.isEmpty()) {
            own = staff(work, station, source, target, EnumSet.allOf(DutyStation.class));
        }
        List<Integer> all = new ArrayList<>(own);
        Set<DutyStation> helping = helpers.getOrDefault(station, Set.of());
        staff(work, null, source, target, helping).stream()
                .filter(crew -> !all.contains(crew))
                .forEach(all::add);
        if (work == Work.TRANSLATE) {
            all.addAll(contractors(station, source, target));
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same for a translation that was given to an outside translator. */
    int[] contractualRoute(DutyStation station, Language source, Language target) {
        return contractors(station, source, target).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where those sit who do this step for a document of this station in this language first; itself when nobody does. */
    DutyStation seat(Work work, OpenDocument document, Language target) {
        int[] route = route(work, document.station(), document.original(), target);
        return route.length == 0 ? document.station() : crews.get(route[0]).seat();
    }

    /** How many of the staff do this step, in a language or, when that is empty, in any. */
    double people(Work work, String language) {
        double people = 0;
        for (int crew = 0; crew < present.length; crew++) {
            Crew one = crews.get(crew);
            boolean inLanguage = language.isEmpty() || one.pairs().containsKey(Language.of(language));
            if (!one.contractual() && inLanguage && one.works().contains(work)) {
                people += Arrays.stream(present[crew]).max().orElse(0);
            }
        }
        return people;
    }

    private List<Integer> contractors(DutyStation station, Language source, Language target) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < crews.size(); i++) {
            if (crews.get(i).contractual() && crews.get(i).does(Work.TRANSLATE, station, source, target)) {
                found.add(i);
            }
        }
        return found;
    }

    /** @param station whose documents they may work on, or null when they were asked for help */
    private List<Integer> staff(
            Work work, @Nullable DutyStation station, Language source, Language target, Set<DutyStation> seats) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < crews.size(); i++) {
            Crew crew = crews.get(i);
            DutyStation where = station == null ? crew.seat() : station;
            if (!crew.contractual() && seats.contains(crew.seat()) && crew.does(work, where, source, target)) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingInt(crew -> crews.get(crew).versatility()));
        return found;
    }

    /** As it would be were so many translators into this language away from the first to the last day. */
    Workforce without(int people, Language target, LocalDate first, LocalDate last) {
        double[][] left = copy();
        for (int day = day(first); day < Math.min(DAYS, day(last) + 1); day++) {
            double away = people;
            for (int crew = 0; crew < left.length && away > 0; crew++) {
                if (translatesInHouse(crews.get(crew), target)) {
                    double taken = Math.min(away, left[crew][day]);
                    left[crew][day] -= taken;
                    away -= taken;
                }
            }
        }
        return new Workforce(from, crews, left, helpers, calendars);
    }

    /** As it would be with so many per cent of the in-house capacity for translation more outside, in one or all languages. */
    Workforce withContractual(int percent, @Nullable Language only) {
        List<Crew> more = new ArrayList<>(crews);
        List<double[]> days = new ArrayList<>(List.of(copy()));
        for (DutyStation seat : DutyStation.values()) {
            for (Language target : Language.OFFICIAL) {
                double[] added = new double[DAYS];
                for (int crew = 0; crew < present.length; crew++) {
                    Crew one = crews.get(crew);
                    if (one.seat() == seat && translatesInHouse(one, target)) {
                        for (int day = 0; day < DAYS; day++) {
                            added[day] += present[crew][day]
                                    * percent
                                    / 100
                                    / one.pairs().size();
                        }
                    }
                }
                if ((only == null || only == target) && Arrays.stream(added).anyMatch(day -> day > 0)) {
                    more.add(new Crew(
                            seat,
                            EnumSet.allOf(DutyStation.class),
                            Set.of(Work.TRANSLATE),
                            Map.of(target, EnumSet.allOf(Language.class)),
                            true));
                    days.add(added);
                }
            }
        }
        return new Workforce(from, more, days.toArray(new double[0][]), helpers, calendars);
    }

    /** As it would be were the staff of one station to work for another as well, after its own. */
    Workforce helping(DutyStation helped, DutyStation helper) {
        Map<DutyStation, Set<DutyStation>> more = new EnumMap<>(DutyStation.class);
        more.putAll(helpers);
        more.merge(helped, Set.of(helper), (before, added) -> {
            EnumSet<DutyStation> both = EnumSet.copyOf(before);
            both.addAll(added);
            return both;
        });
        return new Workforce(from, crews, present, more, calendars);
    }

    private static boolean translatesInHouse(Crew crew, Language target) {
        return !crew.contractual()
                && crew.works().contains(Work.TRANSLATE)
                && crew.pairs().containsKey(target);
    }

    private double[][] copy() {
        double[][] copy = new double[present.length][];
        for (int crew = 0; crew < present.length; crew++) {
            copy[crew] = present[crew].clone();
        }
        return copy;
    }
}
