package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.outlook.OpenWork.StayLine;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.planning.WorkloadStandards;

/**
 * How fast work really goes, from finished steps: the median ratio of the time a step took to the time that the workload
 * standards give it, and how the ratios spread around the median. A step with fewer than {@link Spread#ENOUGH} cases
 * goes by the standard.
 */
public final class Pace {
    /** Nothing is believed to go faster or slower than this many times the standard: such figures are faults of counting. */
    private static final double FASTEST = 2;

    private static final double SLOWEST = .4;

    /** What ends on the day on which it was claimed took half a day. */
    private static final double SAME_DAY = .5;

    /** As the workload standards say. */
    public static final Pace STANDARD = new Pace(Map.of(), Spread.PRIOR);

    private final Map<Work, Double> factors;
    private final Spread spread;

    private Pace(Map<Work, Double> factors, Spread spread) {
        this.factors = Map.copyOf(factors);
        this.spread = spread;
    }

    /**
     * From finished steps. Time counts in working days of the station from the claim, the day of the claim half.
     *
     * @param stays from the claim to the end
     */
    static Pace of(List<StayLine> stays, Rules rules, LocalDate today) {
        WorkloadStandards standards = rules.standards(today);
        Map<Work, List<Double>> ratios = new EnumMap<>(Work.class);
        for (StayLine stay : stays) {
            WorkingCalendar calendar = rules.calendar(stay.station());
            int days = calendar.workingDaysBetween(calendar.dayOf(stay.taken()), calendar.dayOf(stay.closed()));
            for (Work work : Work.values()) {
                if (work.task().equals(stay.step())) {
                    double standard = Math.max(SAME_DAY, standards.days(work, Math.max(1, stay.words())));
                    ratios.computeIfAbsent(work, none -> new ArrayList<>()).add(Math.max(SAME_DAY, days) / standard);
                }
            }
        }
        return of(ratios);
    }

    /** @param ratios per step the time taken as a multiple of the time by the standard, above 0 */
    public static Pace of(Map<Work, List<Double>> ratios) {
        Map<Work, Double> factors = new EnumMap<>(Work.class);
        List<Double> around = new ArrayList<>();
        ratios.forEach((work, all) -> {
            if (all.size() >= Spread.ENOUGH) {
                double median = Spread.of(toArray(all)).quantile(.5);
                factors.put(work, Math.max(SLOWEST, Math.min(FASTEST, 1 / median)));
                all.forEach(ratio -> around.add(ratio / median));
            }
        });
        return new Pace(factors, Spread.of(toArray(around)));
    }

    /** How many times faster than the standard. */
    public double factor(Work work) {
        return factors.getOrDefault(work, 1.0);
    }

    /** The factors that come from history. */
    public Map<Work, Double> factors() {
        return factors;
    }

    public Spread spread() {
        return spread;
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
