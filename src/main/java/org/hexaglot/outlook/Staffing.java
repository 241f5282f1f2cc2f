package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;

/** Puts people into crews, and crews to the days on which their people are there: no weekends, holidays or leave. */
final class Staffing {
    private static final int DAYS = Workforce.DAYS;

    private Staffing() {}

    /** How many of each crew are there on each of the days from the first one on. */
    static Map<Crew, double[]> of(List<Person> people, Rules rules, LocalDate from) {
        Map<DutyStation, boolean[]> working = new EnumMap<>(DutyStation.class);
        Map<Crew, double[]> crews = new LinkedHashMap<>();
        for (Person person : people) {
            Crew crew = crew(person, rules);
            if (!crew.works().isEmpty()) {
                double[] days = crews.computeIfAbsent(crew, none -> new double[DAYS]);
                boolean[] open = working.computeIfAbsent(crew.seat(), seat -> working(rules.calendar(seat), from));
                add(person, open, from, days);
            }
        }
        return crews;
    }

    private static void add(Person person, boolean[] open, LocalDate from, double[] days) {
        boolean always = person.leave().isEmpty();
        for (int day = 0; day < DAYS; day++) {
            if (open[day] && (always || !person.isAwayOn(from.plusDays(day)))) {
                days[day]++;
            }
        }
    }

    private static boolean[] working(WorkingCalendar calendar, LocalDate from) {
        boolean[] open = new boolean[DAYS];
        for (int day = 0; day < DAYS; day++) {
            open[day] = calendar.isWorkingDay(from.plusDays(day));
        }
        return open;
    }

    private static Crew crew(Person person, Rules rules) {
        EnumSet<Work> works = EnumSet.noneOf(Work.class);
        for (Work work : Work.values()) {
            boolean performs = rules.performers(work.task()).mayClaim(person.roles());
            if (work != Work.RELEASE && person.active() && performs) {
                works.add(work);
            }
        }
        boolean contractual = person.active() && works.isEmpty() && person.is(Role.CONTRACTOR);
        if (contractual) {
            works.add(Work.TRANSLATE);
        }
        EnumSet<DutyStation> serves = EnumSet.noneOf(DutyStation.class);
        person.stations().forEach(station -> serves.add(DutyStation.of(station)));
        return new Crew(
                DutyStation.of(person.dutyStation()),
                serves.isEmpty() ? EnumSet.allOf(DutyStation.class) : serves,
                works,
                person.pairs(),
                contractual);
    }
}
