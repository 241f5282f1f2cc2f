package org.hexaglot.outlook;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.outlook.Calls.Band;

/**
 * Corrects a chance by what came of earlier ones: of those called so, how many made it. Each tenth of called chances has a
 * point, its mean chance against the share that made it, drawn towards "as called" by as many documents as must be known
 * at least. Neighbours that stand in the wrong order are pooled until more is never less (isotonic regression), and
 * between the points it runs straight. Tenths of which too little is known count as called (ADR 0024).
 */
public final class Calibration {
    /** Corrects nothing. */
    public static final Calibration NONE = of(List.of(), Instant.EPOCH);

    private static final int TENTHS = 10;

    /** Documents in each tenth that are taken to have come out as called, beside those that are known. */
    private static final double TAKEN_AS_CALLED = Band.ENOUGH;

    private static final int HALVINGS = 40;

    private final List<Band> bands;
    private final Instant keptAt;
    private final double[] called = new double[TENTHS];
    private final double[] made = new double[TENTHS];

    private Calibration(List<Band> bands, Instant keptAt) {
        this.bands = List.copyOf(bands);
        this.keptAt = keptAt;
        double[] weights = new double[TENTHS];
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            called[tenth] = (tenth + .5) / TENTHS;
            made[tenth] = called[tenth];
            weights[tenth] = TAKEN_AS_CALLED;
        }
        for (Band band : bands) {
            if (band.isEnough()) {
                int tenth = band.tenth();
                weights[tenth] += band.documents();
                called[tenth] = band.called();
                made[tenth] = (TAKEN_AS_CALLED * band.called() + band.documents() * band.share()) / weights[tenth];
            }
        }
        pool(made, weights);
    }

    /** @param keptAt when the outcomes were noted last */
    static Calibration of(List<Band> bands, Instant keptAt) {
        return new Calibration(bands, keptAt);
    }

    /** What came of the calls, by tenths. */
    public List<Band> bands() {
        return bands;
    }

    Instant keptAt() {
        return keptAt;
    }

    /** Whether enough is known of any tenth. */
    public boolean corrects() {
        return bands.stream().anyMatch(Band::isEnough);
    }

    /** The chance that people see, 0 to 1; never less for one that was called higher. */
    public double corrected(double chance) {
        if (!corrects()) {
            return chance;
        }
        int above = 0;
        while (above < TENTHS && called[above] < chance) {
            above++;
        }
        if (above == 0 || above == TENTHS) {
            int end = above == 0 ? 0 : TENTHS - 1;
            return Math.max(0, Math.min(1, chance + made[end] - called[end]));
        }
        double part = (chance - called[above - 1]) / (called[above] - called[above - 1]);
        return made[above - 1] + part * (made[above] - made[above - 1]);
    }

    /** The least chance that has to be called for this one to be seen; 1 when none is enough. */
    double toBeCalled(double seen) {
        if (!corrects()) {
            return seen;
        }
        double below = 0;
        double above = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (corrected(middle) < seen) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    /** What is shown for the chances of this tenth, on the average. */
    public double corrected(Band band) {
        return corrected(band.called());
    }

    /** Pools adjacent violators: values in the wrong order become their mean, by weight. */
    private static void pool(double[] values, double[] weights) {
        double[] sums = new double[values.length];
        double[] weighed = new double[values.length];
        int[] ends = new int[values.length];
        int blocks = 0;
        for (int i = 0; i < values.length; i++) {
            sums[blocks] = values[i] * weights[i];
            weighed[blocks] = weights[i];
            ends[blocks] = i + 1;
            blocks++;
            while (blocks > 1 && sums[blocks - 2] / weighed[blocks - 2] > sums[blocks - 1] / weighed[blocks - 1]) {
                blocks--;
                sums[blocks - 1] += sums[blocks];
                weighed[blocks - 1] += weighed[blocks];
                ends[blocks - 1] = ends[blocks];
            }
        }
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(values, from, ends[block], sums[block] / weighed[block]);
            from = ends[block];
        }
    }
}
