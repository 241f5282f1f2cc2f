package org.hexaglot.outlook;

import java.util.EnumMap;
import java.util.Map;
import org.hexaglot.planning.Work;

/**
 * How fast work really goes: a factor on the workload standards for each step, and how far single texts are off. A step
 * with fewer than {@link Spread#ENOUGH} finished texts goes by the standard.
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

    /** @param factors how many times faster than the standard; steps that are missing go by it */
    static Pace of(Map<Work, Double> factors, Spread spread) {
        Map<Work, Double> believed = new EnumMap<>(Work.class);
        factors.forEach((work, factor) -> believed.put(work, Math.max(SLOWEST, Math.min(FASTEST, factor))));
        return new Pace(believed, spread);
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
}
