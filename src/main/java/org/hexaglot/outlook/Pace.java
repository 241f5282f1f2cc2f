package org.hexaglot.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.planning.Work;

/**
 * How fast work really goes, from finished steps: the median ratio of the time a step took to the time that the workload
 * standards give it, and how the ratios spread around the median. A step with fewer than {@link Spread#ENOUGH} cases
 * goes by the standard.
 */
public final class Pace {
    /** Nothing is believed to go faster or slower than this many times the standard: such figures are faults of counting. */
    private static final double FASTEST = 2;

    private static final double SLOWEST = .4;

    /** As the workload standards say. */
    public static final Pace STANDARD = new Pace(Map.of(), Spread.PRIOR);

    private final Map<Work, Double> factors;
    private final Spread spread;

    private Pace(Map<Work, Double> factors, Spread spread) {
        this.factors = Map.copyOf(factors);
        this.spread = spread;
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
