package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Property
    void quantileAndShareUndoEachOther(@ForAll @DoubleRange(min = 0, max = 1) double level) {
        assertThat(Spread.PRIOR.within(Spread.PRIOR.quantile(level))).isCloseTo(level, within(1e-9));
    }

    @Test
    void claimsNothingFromFewCases() {
        assertThat(Spread.of(new double[Spread.ENOUGH - 1])).isSameAs(Spread.PRIOR);
    }

    @Test
    void isEmpirical() {
        double[] observed = new double[101];
        for (int i = 0; i < observed.length; i++) {
            observed[i] = 1 + i / 100.0;
        }
        Spread spread = Spread.of(observed);
        assertThat(spread.quantile(.5)).isCloseTo(1.5, within(1e-9));
        assertThat(spread.within(1.9)).isCloseTo(.9, within(1e-9));
        assertThat(spread.within(.99)).isZero();
        assertThat(spread.within(2)).isEqualTo(1);
        assertThat(spread.cases()).isEqualTo(101);
    }
}
