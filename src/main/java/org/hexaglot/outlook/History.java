package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.outlook.OpenWork.StayLine;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.planning.WorkloadStandards;

/**
 * Reads the pace from finished steps. Nobody reports hours, and people hold several texts at once, so time is counted in
 * days on which texts were in hand: on each working day as many people are at work in a step and language as texts are in
 * hand there, but never more than there are people. The pace is the work that the standards see in those texts, divided by
 * these days. How far single texts are off is read from their own time, compared with the usual one.
 */
final class History {
    /** What ends on the day on which it was claimed took half a day. */
    private static final double SAME_DAY = .5;

    private final Map<Work, Double> expected = new EnumMap<>(Work.class);
    private final Map<Work, Map<String, Map<LocalDate, Double>>> inHand = new EnumMap<>(Work.class);
    private final Map<Work, List<Double>> ratios = new EnumMap<>(Work.class);
    private final Rules rules;
    private final WorkloadStandards standards;

    private History(Rules rules, LocalDate today) {
        this.rules = rules;
        this.standards = rules.standards(today);
    }

    static Pace pace(List<StayLine> stays, Workforce force, Rules rules) {
        History history = new History(rules, force.from());
        for (StayLine stay : stays) {
            for (Work work : Work.values()) {
                if (work.task().equals(stay.step())) {
                    history.add(work, stay);
                }
            }
        }
        return history.pace(force);
    }

    private void add(Work work, StayLine stay) {
        WorkingCalendar calendar = rules.calendar(stay.station());
        LocalDate taken = calendar.dayOf(stay.taken());
        LocalDate closed = calendar.dayOf(stay.closed());
        Map<LocalDate, Double> days = inHand.computeIfAbsent(work, none -> new HashMap<>())
                .computeIfAbsent(stay.language(), none -> new HashMap<>());
        double held = 0;
        for (LocalDate day = taken; day.isBefore(closed); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                days.merge(day, 1.0, Double::sum);
                held++;
            }
        }
        if (held == 0) {
            days.merge(closed, SAME_DAY, Double::sum);
            held = SAME_DAY;
        }
        long words = Math.max(1, stay.words());
        boolean shared = work == Work.TRANSLATE || work == Work.REVISE;
        double personDays = standards.days(work, words) * (shared ? standards.sharing(words) : 1);
        expected.merge(work, personDays, Double::sum);
        ratios.computeIfAbsent(work, none -> new ArrayList<>()).add(held / Math.max(SAME_DAY, personDays));
    }

    private Pace pace(Workforce force) {
        Map<Work, Double> factors = new EnumMap<>(Work.class);
        List<Double> around = new ArrayList<>();
        ratios.forEach((work, all) -> {
            if (all.size() >= Spread.ENOUGH) {
                factors.put(work, expected.getOrDefault(work, 0.0) / daysAtWork(work, force));
                double median = Spread.of(toArray(all)).quantile(.5);
                all.forEach(ratio -> around.add(ratio / median));
            }
        });
        return Pace.of(factors, Spread.of(toArray(around)));
    }

    private double daysAtWork(Work work, Workforce force) {
        double days = 0;
        for (Map.Entry<String, Map<LocalDate, Double>> each :
                inHand.getOrDefault(work, Map.of()).entrySet()) {
            double people = Math.max(1, force.people(work, each.getKey()));
            for (double texts : each.getValue().values()) {
                days += Math.min(people, texts);
            }
        }
        return Math.max(SAME_DAY, days);
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
