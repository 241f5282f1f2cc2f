package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.hexaglot.outlook.Calls.Band;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double TOLERANCE = 1e-9;

    @Property
    void neverTurnsAHigherChanceIntoALowerOneAndStaysAChance(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        Calibration calibration = of(anyHistory(new Random(seed)));
        double lower = calibration.corrected(Math.min(one, other));
        double higher = calibration.corrected(Math.max(one, other));
        assertThat(lower).isBetween(0.0, 1.0);
        assertThat(higher).isBetween(lower, 1.0);
    }

    @Property
    void leavesAloneWhatCameOutAsCalled(@ForAll @DoubleRange(min = 0, max = 1) double chance) {
        List<Band> bands = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            bands.add(new Band(tenth, 100, 200, (tenth + .5) / 10, 10 + 20L * tenth));
        }
        assertThat(of(bands).corrected(chance)).isCloseTo(chance, within(TOLERANCE));
    }

    @Property
    void answersWhatHasToBeCalledToBeSeen(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 0, max = 1) double seen) {
        Calibration calibration = of(anyHistory(new Random(seed)));
        double called = calibration.toBeCalled(seen);
        assertThat(called == 1 || calibration.corrected(called) >= seen - TOLERANCE)
                .isTrue();
    }

    @Test
    void callsLessWhereHistoryWasTooSureAndMoreWhereItWasTooShy() {
        Calibration calibration = of(List.of(new Band(2, 80, 400, .25, 200), new Band(9, 80, 400, .96, 280)));
        assertThat(calibration.corrected(.96)).isCloseTo((20 * .96 + 80 * .7) / 100, within(.02));
        assertThat(calibration.corrected(1)).isLessThan(.85);
        assertThat(calibration.corrected(.25))
                .as("pooled with the next tenth, of which nothing is known")
                .isCloseTo((100 * .45 + 20 * .35) / 120, within(TOLERANCE));
        assertThat(calibration.corrects()).isTrue();
    }

    @Test
    void correctsNothingFromFewDocuments() {
        Calibration calibration = of(List.of(new Band(9, Band.ENOUGH - 1, 100, .95, 0)));
        assertThat(calibration.corrects()).isFalse();
        assertThat(calibration.corrected(.95)).isEqualTo(.95);
        assertThat(calibration.toBeCalled(.9)).isEqualTo(.9);
        assertThat(Calibration.NONE.corrected(.3)).isEqualTo(.3);
    }

    /** One more document that fails moves what is seen by a point or so, not by leaps. */
    @Test
    void isStableWithFewCases() {
        double before = of(List.of(new Band(8, 20, 20, .85, 17))).corrected(.85);
        double after = of(List.of(new Band(8, 21, 21, .85, 17))).corrected(.85);
        assertThat(before - after).isBetween(0.0, .025);
    }

    private static Calibration of(List<Band> bands) {
        return Calibration.of(bands, Instant.EPOCH);
    }

    private static List<Band> anyHistory(Random chance) {
        List<Band> bands = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            int versions = chance.nextInt(300);
            if (chance.nextInt(4) > 0 && versions > 0) {
                bands.add(new Band(
                        tenth,
                        1 + chance.nextInt(versions),
                        versions,
                        (tenth + chance.nextDouble()) / 10,
                        chance.nextInt(versions + 1)));
            }
        }
        return bands;
    }
}
