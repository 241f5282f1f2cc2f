package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StepTimesTest {
    @Test
    void tellsWithinWhichHoursHalfAndNineOfTenWereOver() {
        StepTimes times = new StepTimes(new TreeMap<>(Map.of(1, 5L, 8, 4L, 100, 1L)));
        assertThat(times.stays()).isEqualTo(10);
        assertThat(times.within(0.5)).isEqualTo(1);
        assertThat(times.within(0.9)).isEqualTo(8);
        assertThat(times.within(1)).isEqualTo(100);
        assertThat(StepTimes.NONE.within(0.5)).isZero();
    }

    @Property
    void saysTheSameAsTheSortedHours(@ForAll @NotEmpty @Size(max = 200) int @IntRange(max = 500) [] hours) {
        TreeMap<Integer, Long> counted = new TreeMap<>();
        IntStream.of(hours).forEach(each -> counted.merge(each, 1L, Long::sum));
        int[] sorted = IntStream.of(hours).sorted().toArray();
        StepTimes times = new StepTimes(counted);
        for (double part : new double[] {0.5, 0.9}) {
            assertThat(times.within(part)).isEqualTo(sorted[(int) Math.ceil(part * sorted.length) - 1]);
        }
    }
}
