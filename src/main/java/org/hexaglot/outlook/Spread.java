package org.hexaglot.outlook;

import java.util.Arrays;

/**
 * How the time that work took compares with the time that was foreseen: a distribution of the ratio of both, given by
 * its quantiles, straight between them. With fewer than {@link #ENOUGH} cases nothing is claimed from them and
 * {@link #PRIOR} holds.
 */
public final class Spread {
    /** So many cases say more than the assumption. */
    public static final int ENOUGH = 20;

    private static final double[] LEVELS = {0, .05, .1, .25, .5, .75, .9, .95, 1};

    /** ASSUMPTION: half of the work takes as long as foreseen or less, one piece in ten takes 1.6 times as long. */
    public static final Spread PRIOR = new Spread(new double[] {.6, .75, .82, .92, 1, 1.2, 1.6, 2, 3}, 0);

    private final double[] ratios;
    private final int cases;

    private Spread(double[] ratios, int cases) {
        this.ratios = ratios;
        this.cases = cases;
    }

    /** @param observed ratios of the time taken to the time foreseen, in any order */
    public static Spread of(double[] observed) {
        if (observed.length < ENOUGH) {
            return PRIOR;
        }
        double[] sorted = observed.clone();
        Arrays.sort(sorted);
        double[] ratios = new double[LEVELS.length];
        for (int i = 0; i < LEVELS.length; i++) {
            double place = LEVELS[i] * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(sorted.length - 1, below + 1);
            ratios[i] = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
        return new Spread(ratios, observed.length);
    }

    /** Of how many cases; 0 when it is the assumption. */
    public int cases() {
        return cases;
    }

    /** The ratio that this share of the cases stays within. */
    public double quantile(double level) {
        for (int i = 1; i < LEVELS.length; i++) {
            if (level <= LEVELS[i]) {
                double part = (level - LEVELS[i - 1]) / (LEVELS[i] - LEVELS[i - 1]);
                return ratios[i - 1] + part * (ratios[i] - ratios[i - 1]);
            }
        }
        return ratios[ratios.length - 1];
    }

    /** The share of the cases that take no longer than this ratio. */
    public double within(double ratio) {
        if (ratio < ratios[0]) {
            return 0;
        }
        for (int i = 1; i < ratios.length; i++) {
            if (ratio < ratios[i]) {
                double part = (ratio - ratios[i - 1]) / (ratios[i] - ratios[i - 1]);
                return LEVELS[i - 1] + part * (LEVELS[i] - LEVELS[i - 1]);
            }
        }
        return 1;
    }
}
